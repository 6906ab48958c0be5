using System.Xml.Linq;

namespace Bissib.Procurement.Documents.Formats;

/// <summary>
/// Walks the elements of an OpenDocument text. What only groups is transparent; notes and text boxes follow the
/// paragraph that they are anchored in.
/// </summary>
internal sealed class OpenDocumentWalker(BlockFlow flow)
{
    private readonly record struct Context(BlockKind Kind, TableCell? Cell);

    private int tables;

    public void WalkBody(XElement body) => Walk(body, new(BlockKind.Paragraph, null));

    public void WalkPages(XElement masterStyles)
    {
        foreach (var part in masterStyles.Elements().Elements())
        {
            if (part.Name == OpenDocument.Style + "header") Walk(part, new(BlockKind.Header, null));
            else if (part.Name == OpenDocument.Style + "footer") Walk(part, new(BlockKind.Footer, null));
        }
    }

    private void Walk(XElement container, Context context)
    {
        foreach (var element in container.Elements()) WalkBlock(element, context);
    }

    private void WalkBlock(XElement element, Context context)
    {
        if (IsPassedOver(element)) return;
        if (element.Name == OpenDocument.Text + "p") WalkParagraph(element, context, 0);
        else if (element.Name == OpenDocument.Text + "h") WalkHeading(element, context);
        else if (element.Name == OpenDocument.Text + "list" && context.Kind == BlockKind.Paragraph)
            Walk(element, context with { Kind = BlockKind.ListEntry });
        else if (element.Name == OpenDocument.Text + "table-of-content")
            Walk(element, context with { Kind = BlockKind.ContentsEntry });
        else if (element.Name == OpenDocument.Table + "table") WalkTable(element, context);
        else Walk(element, context);
    }

    private void WalkHeading(XElement heading, Context context)
    {
        var level = Math.Min(OpenDocument.Count(heading, OpenDocument.Text + "outline-level"), 9);
        var isHeading = context.Kind is BlockKind.Paragraph or BlockKind.ListEntry;
        WalkParagraph(heading, isHeading ? context with { Kind = BlockKind.Heading } : context, isHeading ? level : 0);
    }

    private void WalkTable(XElement table, Context context)
    {
        var number = tables++;
        var row = 0;
        foreach (var line in Rows(table))
        {
            var column = 0;
            foreach (var cell in line.Elements())
            {
                var isCovered = cell.Name == OpenDocument.Table + "covered-table-cell";
                if (!isCovered && cell.Name != OpenDocument.Table + "table-cell") continue;
                var kind = context.Kind is BlockKind.Header or BlockKind.Footer ? context.Kind : BlockKind.TableCell;
                if (!isCovered) Walk(cell, new(kind, new(number, row, column)));
                column += OpenDocument.Count(cell, OpenDocument.Table + "number-columns-repeated");
            }

            row += OpenDocument.Count(line, OpenDocument.Table + "number-rows-repeated");
        }
    }

    // Rows may stand in groups and in header rows (OpenDocument 1.3, part 3, 9.1.2).
    private static IEnumerable<XElement> Rows(XElement container) => container.Elements()
        .Where(element => element.Name.Namespace == OpenDocument.Table)
        .SelectMany(element => element.Name.LocalName == "table-row" ? [element] : Rows(element));

    private void WalkParagraph(XElement paragraph, Context context, int level)
    {
        var later = new List<(XElement Element, BlockKind? Kind)>();
        WalkInline(paragraph, later);
        flow.Close(new Block { Span = default, Kind = context.Kind, Level = level, Cell = context.Cell });
        foreach (var (element, kind) in later) Walk(element, kind is { } own ? new(own, null) : context);
    }

    private void WalkInline(XElement element, List<(XElement Element, BlockKind? Kind)> later)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text) flow.AddCollapsed(text.Value);
            else if (node is XElement child) WalkSpan(child, later);
        }
    }

    private void WalkSpan(XElement element, List<(XElement Element, BlockKind? Kind)> later)
    {
        if (IsPassedOver(element)) return;
        if (element.Name.Namespace == OpenDocument.Draw)
        {
            later.Add((element, null));
            return;
        }

        switch (element.Name.Namespace == OpenDocument.Text ? element.Name.LocalName : "")
        {
            case "s":
                flow.Add(new string(' ', OpenDocument.Count(element, OpenDocument.Text + "c")));
                break;
            case "tab":
                flow.Add('\t');
                break;
            case "line-break":
                flow.Add('\n');
                break;
            case "note":
                later.AddRange(element.Elements(OpenDocument.Text + "note-body")
                    .Select(body => (body, (BlockKind?)BlockKind.Note)));
                break;
            default:
                WalkInline(element, later);
                break;
        }
    }

    private static bool IsPassedOver(XElement element) =>
        (element.Name.Namespace == OpenDocument.Text
            && element.Name.LocalName is "tracked-changes" or "ruby-text" or "hidden-text" or "table-of-content-source")
        || (element.Name.Namespace == OpenDocument.Office
            && element.Name.LocalName is "annotation" or "forms" or "binary-data" or "event-listeners")
        || (element.Name == OpenDocument.Text + "section"
            && element.Attribute(OpenDocument.Text + "display")?.Value == "none")
        || element.Name.LocalName is "desc" or "title";
}
