using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Walks one part. Containers that only group (content controls, hyperlinks, smart tags, insertions, and whatever is
/// not known) are transparent; what the view hides, hidden text and the codes of fields are passed over.
/// </summary>
internal sealed class WordStoryWalker(string part, WordStory story, WordScope scope)
{
    private readonly List<WordParagraph> paragraphs = [];
    private readonly List<WordAside> waiting = [];
    private FieldStack fields = new(false);
    private WordMarks marks;
    private bool? tick;
    private int contentsControls;

    public IReadOnlyList<WordParagraph> Walk(IReadOnlyList<XElement> containers)
    {
        // A field left open would make a table of contents of the whole document: then only styles tell it.
        fields = new FieldStack(containers.Sum(c => FieldStack.Balance(c, scope.Revisions)) == 0);
        foreach (var container in containers) WalkBlocks(container, null, null);
        return paragraphs;
    }

    private void WalkBlocks(XElement container, CellPlace? cell, WordParagraph? host)
    {
        foreach (var child in container.Elements()) WalkBlock(child, cell, host);
    }

    private void WalkBlock(XElement element, CellPlace? cell, WordParagraph? host)
    {
        if (element.Name == W.Paragraph) WalkParagraph(element, cell, host);
        else if (element.Name == W.Table) WalkTable(element, host);
        else if (scope.Revisions.Hides(element)) SetAside(element);
        else if (IsPassedOver(element)) return;
        else if (element.Name == W.Compatibility + "AlternateContent") WalkBlocks(Chosen(element), cell, host);
        else Within(element, () => WalkBlocks(element, cell, host));
    }

    private void WalkTable(XElement element, WordParagraph? host)
    {
        var table = WordTable.Read(element, scope);
        var number = scope.NextTable();
        var row = 0;
        foreach (var (rowElement, isHidden, cells) in table.Rows)
        {
            if (isHidden)
            {
                SetAside(rowElement);
                continue;
            }

            foreach (var cell in cells.Where(c => !scope.Revisions.HidesCell(c.Element)))
            {
                var place = new TableCell(number, row, cell.Column) { IsHeader = row < table.HeaderRows };
                var control = cell.Element.Parent == rowElement ? cell.Element : cell.Element.Parent!.Parent!;
                Within(control, () => WalkBlocks(cell.Element, new(place, cell.Columns), host));
            }

            row++;
        }
    }

    private void WalkParagraph(XElement element, CellPlace? cell, WordParagraph? host)
    {
        var paragraph = new WordParagraph
        {
            Part = part, Index = paragraphs.Count, Story = story, Element = element, Host = host,
            Cell = cell?.Cell, Columns = cell?.Columns ?? 1,
            IsInContents = contentsControls > 0 || fields.IsInContents,
        };
        paragraphs.Add(paragraph);
        paragraph.Asides.AddRange(waiting);
        waiting.Clear();
        var later = new List<XElement>();
        WalkInlines(element, paragraph, later);
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
        else if (scope.Revisions.Hides(element)) SetAside(element);
        else if (IsPassedOver(element)) return;
        else if (element.Name == W.Paragraph || element.Name == W.Table) later.Add(element);
        else if (element.Name == W.Compatibility + "AlternateContent") WalkInlines(Chosen(element), paragraph, later);
        else if (element.Name == W.Math + "oMath") AddRun(element, RunText.ReadFormula(element), paragraph);
        else Within(element, () => WalkInlines(element, paragraph, later));
    }

    private void WalkInlines(XElement element, WordParagraph paragraph, List<XElement> later)
    {
        foreach (var child in element.Elements()) WalkInline(child, paragraph, later);
    }

    private void WalkRun(XElement run, WordParagraph paragraph, List<XElement> later)
    {
        var isCode = fields.IsInCode;
        foreach (var mark in run.Elements()) Meet(mark, paragraph);
        foreach (var box in TextBoxesOf(run)) later.Add(box);
        if (isCode && fields.IsInCode) return;
        var text = RunText.Read(run, isDeleted: marks.HasFlag(WordMarks.Deleted));
        if (tick is { } isTicked && text.Length == 1) text = RunText.Box(isTicked);
        if (scope.Styles.IsOn(run, paragraph.Style, W.Main + "vanish"))
            AddAside(new(AsideKind.Hidden, text, null));
        else
            AddRun(run, text, paragraph);
    }

    private void Meet(XElement mark, WordParagraph paragraph)
    {
        if (mark.Name == W.FieldCharacter) paragraph.HasOpenField |= fields.Meet(mark);
        else if (mark.Name == W.Main + "instrText") fields.AddCode(mark.Value);
        else if (WordNotes.IsReference(mark)) paragraph.NoteReferences.Add(mark);
        else if (mark.Name == W.CommentReference && scope.FindComment(mark) is { } comment) AddAside(comment);
    }

    private void AddRun(XElement run, string text, WordParagraph paragraph)
    {
        if (text.Length == 0) return;
        var own = marks;
        if (fields.IsUnfilled(text)) own |= WordMarks.Placeholder;
        if (run.Name == W.Run && (scope.Styles.IsOn(run, paragraph.Style, W.Main + "strike")
            || scope.Styles.IsOn(run, paragraph.Style, W.Main + "dstrike"))) own |= WordMarks.Struck;
        paragraph.HasOpenField |= own.HasFlag(WordMarks.Placeholder);
        paragraph.Runs.Add(new(run, text, fields.IsOpen) { Marks = own });
    }

    /// <summary>Walks the content of a container under the marks that it gives.</summary>
    private void Within(XElement container, Action walkContent)
    {
        var (before, tickBefore) = (marks, tick);
        var isContents = false;
        if (container.Name == W.ContentControl)
        {
            if (WordFormControl.ShowsPlaceholder(container)) marks |= WordMarks.Placeholder;
            tick = WordFormControl.IsTicked(container) ?? tick;
            isContents = WordFormControl.IsContents(container);
        }
        else if (WordRevisions.IsInsertion(container)) marks |= WordMarks.Inserted;
        else if (WordRevisions.IsDeletion(container)) marks |= WordMarks.Deleted;

        if (isContents) contentsControls++;
        walkContent();
        if (isContents) contentsControls--;
        (marks, tick) = (before, tickBefore);
    }

    // What is moved away stands elsewhere in the text.
    private void SetAside(XElement hidden)
    {
        if (!scope.Revisions.SetsDeletedAside || hidden.Name == W.MovedFrom || WordRevisions.IsInsertion(hidden))
            return;
        var author = hidden.DescendantsAndSelf(W.Deleted).FirstOrDefault()?.Attribute(W.Author);
        AddAside(new(AsideKind.Deleted, DeletedText.Read(hidden), (string?)author));
    }

    private void AddAside(WordAside aside)
    {
        if (aside.Text.Length == 0) return;
        if (paragraphs.Count == 0) waiting.Add(aside);
        else paragraphs[^1].Asides.Add(aside with { Run = paragraphs[^1].Runs.Count });
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
        element.Name == W.ParagraphProperties || element.Name == W.ContentControlProperties
        || element.Name == W.SectionProperties || element.Name == W.Main + "rt";

    private sealed record CellPlace(TableCell Cell, int Columns);
}
