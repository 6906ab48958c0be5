namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Reads the boxes of a form: whether the one beside a cue is ticked. A block that starts with a box has it before each
/// choice, another one behind.
/// </summary>
internal static class TickBox
{
    public const string Boxes = "☐☑☒□☓";

    /// <summary>Null where the block has no box.</summary>
    public static bool? Beside(ProfileHit hit)
    {
        var text = hit.Block.Span.In(hit.Reading.Document.Text);
        var first = text.AsSpan().IndexOfAny(Boxes);
        if (first < 0) return null;
        var (start, end) = (hit.Span.Start - hit.Block.Span.Start, hit.Span.End - hit.Block.Span.Start);
        if (text.AsSpan(start, end - start).LastIndexOfAny(Boxes) is var inside and >= 0) return IsTicked(text[start + inside]);
        if (end <= first && text.AsSpan(end).TrimStart() is [':', ..]) return null;
        var isBefore = first < start && first <= FirstWordAfterLabel(text);
        var box = isBefore ? text.AsSpan(0, start).LastIndexOfAny(Boxes) : text.AsSpan(end).IndexOfAny(Boxes) is var at and >= 0 ? end + at : -1;
        return box < 0 ? null : IsTicked(text[box]);
    }

    private static bool IsTicked(char box) => box is '☑' or '☒';

    // "Procédure : ☐ ouverte ☑ restreinte" starts with a label, after which the boxes come first too.
    private static int FirstWordAfterLabel(string text)
    {
        var label = text.IndexOf(':', StringComparison.Ordinal) + 1;
        return label + (text.Length - label - text.AsSpan(label).TrimStart().Length);
    }
}
