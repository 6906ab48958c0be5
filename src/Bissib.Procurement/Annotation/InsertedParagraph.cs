using System.Text.RegularExpressions;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// A stretch of an inserted paragraph: plain, a defined term in bold, or a value that the buyer chooses.
/// </summary>
internal readonly record struct InsertedPiece(string Text, bool IsTerm, bool IsChoice);

/// <summary>
/// A paragraph of a proposed text as it is written: "- " begins an entry of a list, **…** marks a defined term, and
/// what stands in brackets is for the buyer to choose.
/// </summary>
internal sealed partial record InsertedParagraph(bool IsListEntry, IReadOnlyList<InsertedPiece> Pieces)
{
    private const string EntryMark = "- ";

    public string Text => string.Concat(Pieces.Select(piece => piece.Text));

    public static InsertedParagraph Parse(string paragraph)
    {
        var text = AnnotationText.Clean(paragraph);
        var isEntry = text.StartsWith(EntryMark, StringComparison.Ordinal);
        return new(isEntry, [.. PiecesOf(isEntry ? text[EntryMark.Length..] : text)]);
    }

    /// <summary>The paragraphs of a text: parted by empty lines, and at each line that begins an entry.</summary>
    public static IEnumerable<string> Split(string text) =>
        text.ReplaceLineEndings("\n").Split(
            "\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(paragraph =>
                paragraph.Replace($"\n{EntryMark}", $"\n\n{EntryMark}", StringComparison.Ordinal).Split("\n\n"))
            .Select(paragraph => paragraph.Replace('\n', ' ').Trim()).Where(paragraph => paragraph.Length > 0);

    /// <summary>The entry with a typed mark, for a file that has no bullets.</summary>
    public InsertedParagraph WithDash() => this with { Pieces = [new("– ", false, false), .. Pieces] };

    private static IEnumerable<InsertedPiece> PiecesOf(string text)
    {
        var next = 0;
        foreach (Match mark in Marks().Matches(text))
        {
            if (mark.Index > next) yield return new(text[next..mark.Index], false, false);
            yield return mark.Groups[1] is { Success: true } term
                ? new(term.Value, true, false)
                : new(mark.Value, false, true);
            next = mark.Index + mark.Length;
        }

        if (next < text.Length || next == 0) yield return new(text[next..], false, false);
    }

    // "VCA**" is a certificate: a term begins with a letter and ends before the next mark.
    [GeneratedRegex(
        @"\*\*(\p{L}[^*]{0,80})\*\*|\[[^\[\]]{1,80}\]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Marks();
}
