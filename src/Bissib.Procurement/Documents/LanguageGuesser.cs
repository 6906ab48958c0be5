namespace Bissib.Procurement.Documents;

/// <summary>
/// Tells French, Dutch, English and German apart by their commonest function words. A block with too few of them
/// takes the language of the document.
/// </summary>
internal static class LanguageGuesser
{
    private const int SureFrom = 4;

    private static readonly Dictionary<string, Language> FunctionWords = Build();

    public static (IReadOnlyList<Language> Blocks, Language Main) Guess(string text, IReadOnlyList<Block> blocks)
    {
        var total = new int[5];
        var perBlock = new int[blocks.Count][];
        for (var index = 0; index < blocks.Count; index++)
        {
            perBlock[index] = Count(text.AsSpan(blocks[index].Span.Start, blocks[index].Span.Length));
            for (var language = 1; language < total.Length; language++) total[language] += perBlock[index][language];
        }

        var main = Best(total, 3);
        return ([.. perBlock.Select(counts => Best(counts, SureFrom) is var best and not Language.Undetermined ? best : main)], main);
    }

    /// <summary>How many of the words are among the commonest of one language: a quarter in running text.</summary>
    public static double Familiarity(IReadOnlyCollection<string> words)
    {
        var counts = Count(string.Join(' ', words));
        return words.Count == 0 ? 0 : (double)counts.Max() / words.Count;
    }

    private static Language Best(int[] counts, int atLeast)
    {
        var best = 1;
        for (var language = 2; language < counts.Length; language++)
            if (counts[language] > counts[best]) best = language;
        var others = counts.Sum() - counts[best];
        return counts[best] >= atLeast && counts[best] > others ? (Language)best : Language.Undetermined;
    }

    private static int[] Count(ReadOnlySpan<char> text)
    {
        var counts = new int[5];
        var lookup = FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[16];
        for (var start = 0; start < text.Length;)
        {
            while (start < text.Length && !char.IsLetter(text[start])) start++;
            var end = start;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (end > start && end - start <= lower.Length)
            {
                var length = text[start..end].ToLowerInvariant(lower);
                if (lookup.TryGetValue(lower[..length], out var language)) counts[(int)language]++;
            }

            start = end;
        }

        return counts;
    }

    // Words that two of the languages share (de, en, des, die, in, an, is, of, on, or, per, als) are left out on purpose.
    private static Dictionary<string, Language> Build()
    {
        var words = new Dictionary<string, Language>();
        Add(Language.French, "le la les du et est une dans pour par sur au aux ce cette ces sont que qui ou avec doit être leur ses son il elle ne pas à été marché offre");
        Add(Language.Dutch, "het een van voor met zijn wordt worden aan bij deze dit door naar niet ook op te tot uit dat moet kan om zal indien opdracht");
        Add(Language.English, "the and to for are be shall with by this that from as must will not which any it contract");
        Add(Language.German, "der das und ist für mit auf den dem von zu nicht sich eine einer wird werden oder bei nach auch durch sind muss zur zum");
        return words;

        void Add(Language language, string list)
        {
            foreach (var word in list.Split(' ')) words[word] = language;
        }
    }
}
