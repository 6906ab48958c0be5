using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation.Reconstruction;

/// <summary>
/// Tells the pages of a PDF whose reading order is not certain: a block stands above the one that is read before it,
/// though both stand in one column. Columns that are read one after the other are in order.
/// </summary>
internal static class DraftOrder
{
    // Of a line: letters of one line may stand a little higher than others.
    private const double Slack = 0.5;

    /// <summary>The pages, from 1, in order.</summary>
    public static IReadOnlyList<int> UncertainPages(TenderDocument document) =>
        [.. document.Blocks.Where(IsOfFlow).GroupBy(block => block.Page)
            .Where(page => page.Zip(page.Skip(1)).Any(pair => StepsBack(document, pair.First, pair.Second)))
            .Select(page => page.Key!.Value).Order()];

    // The cells of a table are in the order of its rows; a line within a cell may stand higher than one before it.
    private static bool IsOfFlow(Block block) =>
        block is { Page: not null, Cell: null } and not { Kind: BlockKind.Header or BlockKind.Footer or BlockKind.Note };

    private static bool StepsBack(TenderDocument document, Block first, Block second)
    {
        var (before, after) = (BoxesOn(document, first), BoxesOn(document, second));
        if (before.Count == 0 || after.Count == 0) return false;
        var height = after[0].Top - after[0].Bottom;
        var isAbove = after[0].Bottom > before[0].Top - (Slack * height);
        return isAbove && Left(before) < Right(after) && Left(after) < Right(before);
    }

    private static List<PdfBox> BoxesOn(TenderDocument document, Block block) =>
        [.. document.Places.PlacesOf(block.Span).OfType<PdfPlace>().Where(place => place.Page == block.Page)
            .Select(place => place.Box)];

    private static double Left(List<PdfBox> boxes) => boxes.Min(box => box.Left);

    private static double Right(List<PdfBox> boxes) => boxes.Max(box => box.Right);
}
