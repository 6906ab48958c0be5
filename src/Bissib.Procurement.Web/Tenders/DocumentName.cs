using System.Globalization;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>
/// Makes labels of the names that browsers send: no path, no control or direction marks, of bounded length.
/// </summary>
internal static class DocumentName
{
    private const int LongestEnding = 10;

    public static string Of(string sent)
    {
        var name = sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = string.Concat(name.EnumerateRunes().Where(IsShown)).Trim();
        if (clean.Length == 0) return "document";
        if (clean.Length <= TenderRow.LongestName) return clean;
        var ending = Path.GetExtension(clean) is { Length: <= LongestEnding } known ? known : "";
        var kept = clean[..(TenderRow.LongestName - ending.Length - 1)];
        return $"{(char.IsHighSurrogate(kept[^1]) ? kept[..^1] : kept)}…{ending}";
    }

    /// <summary>The names made different from each other: "a.pdf", "a (2).pdf".</summary>
    public static IReadOnlyList<string> Distinct(IEnumerable<string> names)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. names.Select(name =>
        {
            var (stem, ending, number) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name), 1);
            while (!taken.Add(name))
            {
                var suffix = string.Create(CultureInfo.InvariantCulture, $" ({++number}){ending}");
                name = stem[..Math.Min(stem.Length, TenderRow.LongestName - suffix.Length)] + suffix;
            }

            return name;
        })];
    }

    // Control characters, and those that turn the direction of writing ("exe.fdp" shown as "pdf.exe"), hide what a
    // name is.
    private static bool IsShown(System.Text.Rune rune) => System.Text.Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate);
}
