using System.Globalization;
using System.Text.RegularExpressions;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Finds tables of contents that somebody typed: a title such as "Inhoud", and under it lines, or rows of a table, that
/// end in page numbers which never go down.
/// </summary>
internal static partial class WordContents
{
    private const int FewestEntries = 3;
    private const int LongestEntry = 200;

    public static void MarkTyped(IReadOnlyList<WordParagraph> paragraphs)
    {
        var body = paragraphs.Where(p => p is { Story: WordStory.Body, Host: null }).ToList();
        for (var index = 0; index < body.Count; index++)
        {
            if (!Title().IsMatch(body[index].Text.Trim())) continue;
            var written = body.Skip(index + 1).Where(p => !string.IsNullOrWhiteSpace(p.Text)).ToList();
            var entries = written is [{ Cell: not null }, ..] ? RowsOf(written) : LinesOf(written);
            foreach (var entry in entries) entry.IsInContents = true;
        }
    }

    private static List<WordParagraph> LinesOf(List<WordParagraph> written)
    {
        var page = 0;
        var entries = written
            .TakeWhile(p => p.Cell is null && p.Text.Length <= LongestEntry && GoesOn(p.Text, ref page)).ToList();
        return entries.Count >= FewestEntries ? entries : [];
    }

    private static List<WordParagraph> RowsOf(List<WordParagraph> written)
    {
        var table = written[0].Cell!.Value.Table;
        var rows = written.TakeWhile(p => p.Cell?.Table == table).GroupBy(p => p.Cell!.Value.Row).ToList();
        var page = 0;
        var areEntries = rows.Count >= FewestEntries
            && rows.Skip(1).All(row => row.Count() > 1 && GoesOn($" {row.Last().Text}", ref page));
        return areEntries ? [.. rows.SelectMany(row => row)] : [];
    }

    private static bool GoesOn(string text, ref int page)
    {
        var match = EndsInPage().Match(text.TrimEnd());
        if (!match.Success) return false;
        var next = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        if (next < page) return false;
        page = next;
        return true;
    }

    [GeneratedRegex(
        @"^(?:table des mati[eè]res|sommaire|inhoud|inhoudsopgave|inhoudstafel|contents|table of contents|"
        + @"inhaltsverzeichnis|inhalt)\s*:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Title();

    [GeneratedRegex(@"(?:\s|\.|…|p\.)([0-9]{1,3})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EndsInPage();
}
