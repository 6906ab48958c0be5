using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Walks one part. Containers that only group (content controls, hyperlinks, smart tags, insertions, and whatever is
/// not known) are transparent; what is deleted, moved away, hidden or the code of a field is passed over.
/// </summary>
internal sealed class WordStoryWalker(string part, WordStory story, WordStyles styles, TableCounter tables)
{
    private readonly List<WordParagraph> paragraphs = [];
    private FieldStack fields = new(false);
    private int contentsControls;

    public IReadOnlyList<WordParagraph> Walk(IReadOnlyList<XElement> containers)
    {
        // A field left open would make a table of contents of the whole document: then only styles tell it.
        fields = new FieldStack(containers.Sum(FieldStack.Balance) == 0);
        foreach (var container in containers) WalkBlocks(container, null, null);
        return paragraphs;
    }

    private void WalkBlocks(XElement container, TableCell? cell, WordParagraph? host)
    {
        foreach (var child in container.Elements()) WalkBlock(child, cell, host);
    }

    private void WalkBlock(XElement element, TableCell? cell, WordParagraph? host)
    {
        if (element.Name == W.Paragraph) WalkParagraph(element, cell, host);
        else if (element.Name == W.Table) WalkTable(element, host);
        else if (IsPassedOver(element)) return;
        else if (element.Name == W.Compatibility + "AlternateContent") WalkBlocks(Chosen(element), cell, host);
        else if (element.Name == W.ContentControl) WalkControl(element, () => WalkBlocks(element, cell, host));
        else WalkBlocks(element, cell, host);
    }

    private void WalkTable(XElement table, WordParagraph? host)
    {
        var number = tables.Next();
        var row = 0;
        foreach (var rowElement in Grouped(table, W.Row))
        {
            var column = 0;
            var isDeleted = rowElement.Element(W.Main + "trPr")?.Element(W.Deleted) is not null;
            foreach (var cell in isDeleted ? [] : Grouped(rowElement, W.Cell))
            {
                var properties = cell.Element(W.Main + "tcPr");
                var place = new TableCell(number, row, column);
                if (properties?.Element(W.Main + "cellDel") is null) WalkBlocks(cell, place, host);
                column += Math.Max(1, properties.NumberOf(W.Main + "gridSpan") ?? 1);
            }

            if (!isDeleted) row++;
        }
    }

    // Rows and cells may stand in content controls of their own (17.5.2.30, 17.5.2.32).
    private static IEnumerable<XElement> Grouped(XElement container, XName name) =>
        container.Elements()
            .SelectMany(e => e.Name == name ? [e] : e.Name == W.Table || IsPassedOver(e) ? [] : Grouped(e, name));

    private void WalkParagraph(XElement element, TableCell? cell, WordParagraph? host)
    {
        var paragraph = new WordParagraph
        {
            Part = part, Index = paragraphs.Count, Story = story, Element = element, Cell = cell, Host = host,
            IsInContents = contentsControls > 0 || fields.IsInContents,
        };
        paragraphs.Add(paragraph);
        var later = new List<XElement>();
        foreach (var child in element.Elements()) WalkInline(child, paragraph, later);
        paragraph.IsInContents |= fields.IsInContents;
        fields.EndParagraph();
        paragraph.IsInsideField = fields.IsOpen;
        foreach (var box in later)
        {
            if (box.Name == W.TextBox) WalkBlocks(box, null, host ?? paragraph);
            else WalkBlock(box, cell, host);
        }
    }

    private void WalkInline(XElement element, WordParagraph paragraph, List<XElement> later)
    {
        if (element.Name == W.Run) WalkRun(element, paragraph, later);
        else if (IsPassedOver(element)) return;
        else if (element.Name == W.Paragraph || element.Name == W.Table) later.Add(element);
        else if (element.Name == W.Compatibility + "AlternateContent") WalkInlines(Chosen(element), paragraph, later);
        else if (element.Name == W.Math + "oMath") AddFormula(element, paragraph);
        else if (element.Name == W.ContentControl) WalkControl(element, () => WalkInlines(element, paragraph, later));
        else WalkInlines(element, paragraph, later);
    }

    private void WalkInlines(XElement element, WordParagraph paragraph, List<XElement> later)
    {
        foreach (var child in element.Elements()) WalkInline(child, paragraph, later);
    }

    private void WalkRun(XElement run, WordParagraph paragraph, List<XElement> later)
    {
        var isCode = fields.IsInCode;
        foreach (var mark in run.Elements())
        {
            if (mark.Name == W.FieldCharacter) fields.Meet(mark);
            else if (mark.Name == W.Main + "instrText") fields.AddCode(mark.Value);
        }

        foreach (var box in TextBoxesOf(run)) later.Add(box);
        if ((isCode && fields.IsInCode) || styles.IsOn(run, paragraph.Style, W.Main + "vanish")) return;
        AddRun(new(run, RunText.Read(run), fields.IsOpen), paragraph);
    }

    private void AddFormula(XElement formula, WordParagraph paragraph) =>
        AddRun(new(formula, RunText.ReadFormula(formula), fields.IsOpen), paragraph);

    private static void AddRun(WordRun run, WordParagraph paragraph)
    {
        if (run.Text.Length > 0) paragraph.Runs.Add(run);
    }

    private void WalkControl(XElement control, Action walkContent)
    {
        var part = control.Element(W.ContentControlProperties)?.Element(W.Main + "docPartObj");
        var isContents = part.ValueOf(W.Main + "docPartGallery") == "Table of Contents";
        if (isContents) contentsControls++;
        walkContent();
        if (isContents) contentsControls--;
    }

    // A shape is written twice, for newer and for older programs; its text must count once.
    private static IEnumerable<XElement> TextBoxesOf(XElement element)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name == W.TextBox) yield return child;
            else if (child.Name == W.Compatibility + "AlternateContent")
                foreach (var box in TextBoxesOf(Chosen(child))) yield return box;
            else if (child.HasElements)
                foreach (var box in TextBoxesOf(child)) yield return box;
        }
    }

    private static XElement Chosen(XElement alternate) =>
        alternate.Element(W.Compatibility + "Choice") ?? alternate.Element(W.Compatibility + "Fallback") ?? alternate;

    private static bool IsPassedOver(XElement element) =>
        element.Name == W.Deleted || element.Name == W.MovedFrom || element.Name == W.ParagraphProperties
        || element.Name == W.ContentControlProperties || element.Name == W.SectionProperties
            || element.Name == W.Main + "rt";
}
