using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Quotations over several blocks, of a law or a standard clause: nothing is written into the words of others.
/// </summary>
internal static class Quotations
{
    // A mark that is not closed within so many blocks was forgotten.
    private const int Longest = 10;

    /// <summary>
    /// The block in which a quotation ends that is open behind this block; the block itself where none is.
    /// </summary>
    public static int EndOf(TenderDocument document, int block)
    {
        var open = 0;
        for (var index = Math.Max(0, block - Longest); index <= block; index++) open = Balance(document, index, open);
        for (var index = block + 1; open > 0 && index < document.Blocks.Count && index <= block + Longest; index++)
        {
            open = Balance(document, index, open);
            if (open == 0) return index;
        }

        return block;
    }

    // A heading ends whatever was left open before it.
    private static int Balance(TenderDocument document, int index, int open)
    {
        var block = document.Blocks[index];
        if (block.Kind == BlockKind.Heading) open = 0;
        foreach (var character in block.Span.In(document.Text))
            open = character switch
            {
                '«' or '“' => open + 1,
                '»' or '”' => Math.Max(0, open - 1),
                _ => open,
            };
        return open;
    }
}
