namespace Bissib.Procurement.Web.Tenders;

/// <summary>A stretch of a block; Clause is the id of the finding whose words it is, null for other words.</summary>
internal sealed record TextPiece(string Words, string? Clause, FindingGroup? Group);

/// <summary>
/// Cuts the text of a block at the words of findings. Of findings that overlap, the first in the list has the words.
/// </summary>
internal sealed class TextPieces(ScanReport report, int position)
{
    private readonly List<(int Start, int End, ReportedFinding Finding)> marks =
        [.. report.Findings.SelectMany(finding => finding.Quotes.Where(quote => quote.Position == position)
            .Select(quote => (quote.Start, quote.End, finding)))];

    public IReadOnlyList<TextPiece> Of(TextBlock block)
    {
        var (pieces, at, end) = (new List<TextPiece>(), block.Start, block.Start + block.Text.Length);
        foreach (var mark in marks.Where(mark => mark.Start < end && mark.End > block.Start).OrderBy(mark => mark.Start))
        {
            var (from, to) = (Math.Max(mark.Start, at), Math.Min(mark.End, end));
            if (from >= to) continue;
            if (from > at) pieces.Add(new(Words(at, from), null, null));
            pieces.Add(new(Words(from, to), mark.Finding.Clause, mark.Finding.Group));
            at = to;
        }

        if (at < end) pieces.Add(new(Words(at, end), null, null));
        return pieces;

        string Words(int from, int to) => block.Text[(from - block.Start)..(to - block.Start)];
    }
}
