namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Tells a hyphen that only parts a word at a line end from one that belongs to the word ("sous-traitance"): the
/// document's own words decide, and where they are silent the first parts that French and Dutch compounds begin with.
/// </summary>
internal sealed class Hyphens
{
    private static readonly HashSet<string> Prefixes = new(StringComparer.OrdinalIgnoreCase)
    {
        "sous", "non", "vice", "avant", "après", "demi", "mi", "ex", "quasi", "celui", "celle", "ceux", "celles", "lui",
        "elle",
        "eux", "elles", "soi", "nous", "vous", "ci", "là", "peut", "rendez", "c'est", "c’est", "dix", "vingt", "quatre",
        "soixante",
        "bas", "haut", "mieux", "socio", "chef", "mot", "porte", "garde", "savoir", "e", "co", "niet", "oud", "sociaal",
        "self", "well",
    };

    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);

    public void Learn(PdfLine line)
    {
        for (var index = 0; index < line.Words.Count; index++)
        {
            var word = line.Words[index].Text.AsSpan().Trim(".,;:!?()«»“”\"");
            if (word.Length > 3 && !word.EndsWith('-')) words.GetAlternateLookup<ReadOnlySpan<char>>().Add(word);
        }
    }

    /// <summary>True where the hyphen at the end of the first part is dropped and the two parts are one word.</summary>
    public bool IsDropped(string first, string second)
    {
        if (first.Length < 2 || second.Length == 0 || first[^1] is not ('-' or '\u2010')
            || !char.IsLetter(first[^2])) return false;
        if (!char.IsLower(second[0])) return false;
        var head = first[..^1].TrimStart("(«“\"'".ToCharArray());
        var tail = second.TrimEnd(".,;:!?)»”\"".ToCharArray());
        if (words.Contains(head + "-" + tail)) return false;
        return words.Contains(head + tail) || !(Prefixes.Contains(head) || head.Contains('-'));
    }

    /// <summary>True where the two parts stay two, but without a blank between them.</summary>
    public static bool IsKept(string first, string second) =>
        first.Length > 1 && first[^1] is '-' or '\u2010' && char.IsLetter(first[^2]) && char.IsLetterOrDigit(second[0]);
}
