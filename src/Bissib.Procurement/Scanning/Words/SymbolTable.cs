namespace Bissib.Procurement.Scanning.Words;

/// <summary>
/// Numbers the words and wildcards of the phrases, and tells which of them a word of a text satisfies. A number in
/// figures satisfies '#' and its own figures.
/// </summary>
internal sealed class SymbolTable
{
    private const int AnyNumber = 0;

    private readonly Dictionary<string, int>[] byKind = [new(), new(), new(), new()];
    private readonly HashSet<string> numberWords = [];
    private readonly SortedSet<int>[] lengths = [[], [], [], []];

    /// <summary>How many symbols there are; they are numbered from 0.</summary>
    public int Count { get; private set; } = 1;

    public int Add(PhraseStep step)
    {
        if (step.Kind == StepKind.Number) return AnyNumber;
        var known = byKind[(int)step.Kind];
        if (!known.TryGetValue(step.Word, out var symbol)) known[step.Word] = symbol = Count++;
        lengths[(int)step.Kind].Add(step.Word.Length);
        return symbol;
    }

    public void AddNumberWord(string word) => numberWords.Add(word);

    public int[] Of(string word, bool isNumber)
    {
        var found = new List<int>();
        if (isNumber || numberWords.Contains(word)) found.Add(AnyNumber);
        if (byKind[(int)StepKind.Word].TryGetValue(word, out var exact)) found.Add(exact);
        AddParts(StepKind.Prefix, word, (start, _) => start == 0, found);
        AddParts(StepKind.Suffix, word, (start, length) => start + length == word.Length, found);
        AddParts(StepKind.Infix, word, (_, _) => true, found);
        return [.. found];
    }

    private void AddParts(StepKind kind, string word, Func<int, int, bool> isAllowed, List<int> found)
    {
        var lookup = byKind[(int)kind].GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in lengths[(int)kind])
        {
            for (var start = 0; start + length <= word.Length; start++)
            {
                if (isAllowed(start, length) && lookup.TryGetValue(word.AsSpan(start, length), out var symbol)
                    && !found.Contains(symbol))
                {
                    found.Add(symbol);
                }
            }
        }
    }
}
