namespace Bissib.Procurement.Documents;

/// <summary>
/// Tells the language of each block by its own words. A block that says too little inherits: from its column, its
/// table, the nearest sure blocks before and after it, and the document. A block that speaks two languages, or another
/// one, is undetermined, so that nobody searches it in one language only.
/// </summary>
internal sealed class LanguageGuesser
{
    private const double SureFrom = 2;
    private const double OwnWeight = 3;
    private const double NeighbourWeight = 0.7;
    private const double ColumnWeight = 1.5;
    private const double TableWeight = 0.5;
    private const double MainWeight = 0.3;
    private const double OnlyWeight = 2;
    private const double HintWeight = 0.6;

    private const double SingleFrom = 0.85;
    private const double SpokenFrom = 0.05;
    private const double WholeFrom = 20;
    private const double AlternatesFrom = 0.7;
    private const int FewestPairs = 6;

    // Running text of the four languages has a function word in every three or four words.
    private const int LongFrom = 12;
    private const double ThinnestEvidence = 0.12;

    private static readonly Language[] Known = [.. LanguageCode.All];

    private readonly IReadOnlyList<Block> blocks;
    private readonly IReadOnlyList<Language> hints;
    private readonly LanguageEvidence[] own;
    private readonly Language?[] sure;
    private readonly double[] whole = new double[5];
    private readonly double mainWeight;
    private readonly bool[] isSpoken;
    private readonly Dictionary<(int Table, int Column), double[]> columns = [];

    private LanguageGuesser(string text, IReadOnlyList<Block> blocks, IReadOnlyList<Language> hints)
    {
        this.blocks = blocks;
        this.hints = hints;
        own = [.. blocks.Select(b => LanguageEvidence.Read(text.AsSpan(b.Span.Start, b.Span.Length)))];
        sure = [.. own.Select(FindSure)];
        for (var index = 0; index < blocks.Count; index++) Gather(index);
        // In a document of one language a single foreign word, such as a name, says nothing.
        mainWeight = whole.Max() >= SingleFrom * whole.Sum() ? OnlyWeight : MainWeight;
        // A short text is not taken for a language that the rest of the document does not speak.
        var least = whole.Sum() >= WholeFrom ? SpokenFrom * whole.Sum() : 0;
        isSpoken = [.. whole.Select((points, language) => language > 0 && points >= least)];
    }

    /// <summary>
    /// The language of each block and of most of the text. Hints are what the file says of each block, which people
    /// seldom see to; none, or one a block.
    /// </summary>
    public static (IReadOnlyList<Language> Blocks, Language Main) Guess(
        string text, IReadOnlyList<Block> blocks, IReadOnlyList<Language>? hints = null)
    {
        var guesser = new LanguageGuesser(text, blocks, hints ?? []);
        var main = Known.MaxBy(language => guesser.whole[(int)language]);
        var others = Known.Where(language => language != main).Sum(language => guesser.whole[(int)language]);
        var isClear = guesser.whole[(int)main] >= SureFrom && guesser.whole[(int)main] > others;
        return (guesser.Languages(), isClear ? main : Language.Undetermined);
    }

    // Null: its words do not tell; Undetermined: they tell that it is none of the four, or two of them.
    private static Language? FindSure(LanguageEvidence evidence)
    {
        if (evidence.WordCount >= LongFrom && evidence.Total < ThinnestEvidence * evidence.WordCount)
            return Language.Undetermined;
        var best = evidence[evidence.Best];
        if (best < SureFrom) return null;
        var second = best - evidence.Lead;
        if (second <= best / 2) return evidence.Best;
        var areTwo = second >= SureFrom && second > 0.7 * best && evidence.WordCount >= LongFrom;
        return areTwo ? Language.Undetermined : null;
    }

    private void Gather(int index)
    {
        foreach (var language in Known) whole[(int)language] += own[index][language];
        if (blocks[index].Cell is not { } cell) return;
        if (!columns.TryGetValue((cell.Table, cell.Column), out var column))
            columns[(cell.Table, cell.Column)] = column = new double[5];
        foreach (var language in Known) column[(int)language] += own[index][language];
    }

    private Language[] Languages()
    {
        var before = Neighbours(Enumerable.Range(0, blocks.Count));
        var after = Neighbours(Enumerable.Range(0, blocks.Count).Reverse());
        var tables = columns.GroupBy(pair => pair.Key.Table).ToDictionary(
            table => table.Key, table => Known.Prepend(Language.Undetermined)
                .Select(language => table.Sum(column => column.Value[(int)language])).ToArray());
        return [.. blocks.Select((_, index) => sure[index] ?? Inherit(index, before[index], after[index], tables))];
    }

    private Language Inherit(int index, Language before, Language after, Dictionary<int, double[]> tables)
    {
        var points = new double[5];
        foreach (var known in Known) points[(int)known] = OwnWeight * own[index][known];
        AddShares(points, whole, mainWeight);
        points[(int)before] += NeighbourWeight;
        points[(int)after] += NeighbourWeight;
        if (hints.Count > 0) points[(int)hints[index]] += HintWeight;
        if (blocks[index].Cell is { } cell)
        {
            AddShares(points, columns[(cell.Table, cell.Column)], ColumnWeight);
            AddShares(points, tables[cell.Table], TableWeight);
        }

        for (var language = 0; language < points.Length; language++)
            if (!isSpoken[language]) points[language] = 0;
        var best = Known.MaxBy(language => points[(int)language]);
        var second = Known.Where(language => language != best).Max(language => points[(int)language]);
        return points[(int)best] - second < 0.2 ? Language.Undetermined : best;
    }

    private static void AddShares(double[] points, double[] evidence, double weight)
    {
        var total = evidence.Sum();
        if (total < SureFrom) return;
        for (var index = 0; index < points.Length; index++) points[index] += weight * evidence[index] / total;
    }

    /// <summary>
    /// What the nearest sure block of running text says of each block, in one direction. Where paragraphs alternate,
    /// the block beside one of the two languages speaks the other.
    /// </summary>
    private Language[] Neighbours(IEnumerable<int> order)
    {
        var (first, second) = Alternation();
        var said = new Language[blocks.Count];
        var last = Language.Undetermined;
        foreach (var index in order)
        {
            said[index] = last;
            if (IsRunning(index) && SureAt(index) is not Language.Undetermined and var found) last = found;
            if (first != Language.Undetermined && IsRunning(index) && (last == first || last == second))
                last = last == first ? second : first;
        }

        return said;
    }

    /// <summary>The two languages that take turns, block by block; Undetermined where none do.</summary>
    private (Language First, Language Second) Alternation()
    {
        var pairs = 0;
        var turns = new Dictionary<(Language, Language), int>();
        for (var index = 1; index < blocks.Count; index++)
        {
            if (!IsRunning(index - 1) || !IsRunning(index)) continue;
            var (one, other) = (SureAt(index - 1), SureAt(index));
            if (one == Language.Undetermined || other == Language.Undetermined) continue;
            pairs++;
            var turn = one < other ? (one, other) : (other, one);
            if (one != other) turns[turn] = turns.GetValueOrDefault(turn) + 1;
        }

        var most = turns.OrderByDescending(turn => turn.Value).ThenBy(turn => turn.Key).FirstOrDefault();
        return pairs >= FewestPairs && most.Value >= AlternatesFrom * pairs ? most.Key : default;
    }

    private Language SureAt(int index) => sure[index] ?? Language.Undetermined;

    // Cells do not speak for what follows the table, nor headers and footers for the pages.
    private bool IsRunning(int index) =>
        blocks[index].Cell is null
        && blocks[index].Kind is not (BlockKind.Header or BlockKind.Footer or BlockKind.Note);
}
