namespace Bissib.Procurement.Scanning.Words;

/// <summary>
/// Numbers the words and wildcards of the phrases, and tells which of them a word of a text satisfies. A number in
/// figures satisfies '#', the ranges that hold it, and its own figures.
/// </summary>
internal sealed class SymbolTable
{
    private const int AnyNumber = 0;
    private const int Openings = 1024;

    // Some ten long tenders have so many, at 100 bytes each.
    private const int RememberedForms = 32_768;

    private readonly Dictionary<string, int>[] byKind = [new(), new(), new(), new()];
    private readonly HashSet<string> numberWords = [];
    private readonly Dictionary<string, (NumberRange Range, int Symbol)> ranges = new(StringComparer.Ordinal);
    private readonly List<int>[] lengths = [[], [], [], []];
    private readonly bool[] openings = new bool[Openings];
    private readonly FormCache<WordSymbols> words = new(RememberedForms);
    private readonly FormCache<WordSymbols> numbers = new(RememberedForms);

    /// <summary>How many symbols there are; they are numbered from 0.</summary>
    public int Count { get; private set; } = 1;

    public int Add(PhraseStep step)
    {
        if (step.Kind == StepKind.Number) return step.Word.Length == 0 ? AnyNumber : AddRange(step.Word);
        var known = byKind[(int)step.Kind];
        if (!known.TryGetValue(step.Word, out var symbol)) known[step.Word] = symbol = Count++;
        NoteLength(step.Kind, step.Word);
        return symbol;
    }

    private int AddRange(string range)
    {
        if (!ranges.TryGetValue(range, out var known))
            ranges[range] = known = (NumberRange.Find(range)!.Value, Count++);
        return known.Symbol;
    }

    public void AddNumberWord(string word) => numberWords.Add(word);

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public void Write(BinaryWriter file)
    {
        file.Write(Count);
        foreach (var kind in byKind)
        {
            file.Write(kind.Count);
            foreach (var (word, symbol) in kind)
            {
                file.Write(word);
                file.Write(symbol);
            }
        }

        file.Write(ranges.Count);
        foreach (var (range, known) in ranges)
        {
            file.Write(range);
            file.Write(known.Symbol);
        }

        file.Write(numberWords.Count);
        foreach (var word in numberWords) file.Write(word);
    }

    public static SymbolTable Read(BinaryReader file)
    {
        var table = new SymbolTable { Count = file.ReadInt32() };
        for (var kind = 0; kind < table.byKind.Length; kind++)
        {
            for (var left = file.ReadInt32(); left > 0; left--)
            {
                var word = file.ReadString();
                table.byKind[kind][word] = file.ReadInt32();
                table.NoteLength((StepKind)kind, word);
            }
        }

        for (var left = file.ReadInt32(); left > 0; left--)
        {
            var range = file.ReadString();
            table.ranges[range] = (NumberRange.Find(range)!.Value, file.ReadInt32());
        }

        for (var left = file.ReadInt32(); left > 0; left--) table.numberWords.Add(file.ReadString());
        return table;
    }

    /// <summary>The symbols that each word form of a text satisfies, in the order of its vocabulary.</summary>
    public WordSymbols[] Of(FoldedText text)
    {
        var known = new WordSymbols[text.Vocabulary.Count];
        text.ForEachForm(form => known[form] = text.IsNumber(form)
            ? numbers.Get(text.Vocabulary[form], number => Satisfied(number, isNumber: true))
            : Of(text.Vocabulary[form]));
        return known;
    }

    /// <summary>The symbols that a word satisfies that is no number in figures.</summary>
    public WordSymbols Of(string word) => words.Get(word, one => Satisfied(one, isNumber: false));

    /// <summary>True for a word that a phrase holds as it is, without wildcards.</summary>
    public bool Knows(ReadOnlySpan<char> word) =>
        byKind[(int)StepKind.Word].GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>True for the beginning of a word that a phrase holds: "social" for "social*".</summary>
    public bool IsStem(ReadOnlySpan<char> word) =>
        byKind[(int)StepKind.Prefix].GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    private WordSymbols Satisfied(string word, bool isNumber) =>
        SymbolsOf(word, isNumber) is { Length: > 0 } own ? new(own) : WordSymbols.None;

    private int[] SymbolsOf(string word, bool isNumber)
    {
        var found = new List<int>();
        if (isNumber || numberWords.Contains(word)) found.Add(AnyNumber);
        if (isNumber)
            found.AddRange(ranges.Values.Where(known => known.Range.Holds(word)).Select(known => known.Symbol));
        if (byKind[(int)StepKind.Word].TryGetValue(word, out var exact)) found.Add(exact);
        foreach (var length in lengths[(int)StepKind.Prefix])
            if (length <= word.Length) AddPart(StepKind.Prefix, word.AsSpan(0, length), found);
        foreach (var length in lengths[(int)StepKind.Suffix])
            if (length <= word.Length) AddPart(StepKind.Suffix, word.AsSpan(word.Length - length), found);
        for (var start = 0; start + 1 < word.Length; start++)
        {
            if (!IsOpening(word.AsSpan(start))) continue;
            foreach (var length in lengths[(int)StepKind.Infix])
                if (start + length <= word.Length) AddPart(StepKind.Infix, word.AsSpan(start, length), found);
        }

        return [.. found];
    }

    private void AddPart(StepKind kind, ReadOnlySpan<char> part, List<int> found)
    {
        var lookup = byKind[(int)kind].GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(part, out var symbol) && !found.Contains(symbol)) found.Add(symbol);
    }

    // Most places of a word open no infix; their first two letters tell.
    private bool IsOpening(ReadOnlySpan<char> letters) => openings[OpeningOf(letters)];

    private static int OpeningOf(ReadOnlySpan<char> letters) => ((letters[0] * 31) + letters[1]) & (Openings - 1);

    private void NoteLength(StepKind kind, string word)
    {
        if (!lengths[(int)kind].Contains(word.Length)) lengths[(int)kind].Add(word.Length);
        if (kind == StepKind.Infix) openings[OpeningOf(word)] = true;
    }
}
