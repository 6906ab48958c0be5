namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Reads the boxes of a form: whether the one beside a cue is ticked. A block that starts with a box has it before each
/// choice, another one behind.
/// </summary>
internal static class TickBox
{
    // A form has short blocks.
    private const int LongestForm = 2000;

    public const string Boxes = "☐☑☒□☓";

    /// <summary>Null where the block has no box.</summary>
    public static bool? Beside(WordHit hit)
    {
        var text = hit.Reading.Document.Text.AsSpan(hit.Block.Span.Start, hit.Block.Span.Length);
        if (text.Length > LongestForm) return null;
        var first = text.IndexOfAny(Boxes);
        if (first < 0) return null;
        var (start, end) = (hit.Span.Start - hit.Block.Span.Start, hit.Span.End - hit.Block.Span.Start);
        if (text.Slice(start, end - start).LastIndexOfAny(Boxes) is var inside and >= 0)
            return IsTicked(text[start + inside]);
        if (end <= first && text[end..].TrimStart() is [':', ..]) return null;
        var isBefore = first < start && first <= FirstWordAfterLabel(text);
        var box = isBefore ? text[..start].LastIndexOfAny(Boxes) : text[end..].IndexOfAny(Boxes) is var at and >= 0
            ? end + at : -1;
        return box < 0 ? null : IsTicked(text[box]);
    }

    private static bool IsTicked(char box) => box is '☑' or '☒';

    // "Procédure : ☐ ouverte ☑ restreinte" starts with a label, after which the boxes come first too.
    private static int FirstWordAfterLabel(ReadOnlySpan<char> text)
    {
        var label = text.IndexOf(':') + 1;
        return label + (text.Length - label - text[label..].TrimStart().Length);
    }
}
