namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// The first page of a document, as far as it is a title: its short blocks. Where a format has no pages, it is the
/// first blocks.
/// </summary>
internal static class TitlePage
{
    private const int MostBlocks = 20;
    private const int LongestBlock = 240;

    public static bool Holds(DocumentReading reading, int block)
    {
        var candidate = reading.Document.Blocks[block];
        var isFirst = candidate.Page is { } page ? page == 1 && block < 3 * MostBlocks : block < MostBlocks;
        return isFirst && candidate.Span.Length <= LongestBlock;
    }

    public static IEnumerable<int> Blocks(DocumentReading reading) =>
        Enumerable.Range(0, Math.Min(3 * MostBlocks, reading.Document.Blocks.Count))
            .Where(block => Holds(reading, block));
}
