namespace Bissib.Procurement.Documents.Pdf;

/// <summary>The steps from pages of lines to blocks in reading order.</summary>
internal static class DocumentLayout
{
    public static DocumentBuilder Write(List<PageText> pages)
    {
        var hyphens = new Hyphens();
        foreach (var line in pages.SelectMany(p => p.Lines)) hyphens.Learn(line);
        FurnitureFinder.TakeOut(pages);
        ContentsFinder.Mark(pages);
        var style = TextStyle.Of(pages);
        foreach (var page in pages) NoteFinder.TakeOut(page, style);
        var paragraphs = FindParagraphs(pages, style);
        new HeadingFinder(style).Mark(paragraphs);
        return Write(pages, BreakJoiner.Join(paragraphs), new BlockWriter(new DocumentBuilder(), hyphens));
    }

    private static List<PdfParagraph> FindParagraphs(List<PageText> pages, TextStyle style)
    {
        var layout = new PageLayout(new TableNumbers());
        var finder = new ParagraphFinder(style);
        var paragraphs = new List<PdfParagraph>();
        foreach (var page in pages)
            foreach (var flow in layout.Flows(page)) paragraphs.AddRange(finder.Find(flow, page.Number));
        return paragraphs;
    }

    private static DocumentBuilder Write(List<PageText> pages, List<PdfParagraph> paragraphs, BlockWriter writer)
    {
        var byPage = paragraphs.ToLookup(p => p.Page);
        foreach (var page in pages)
        {
            writer.WriteFurniture(page.Number, page.Header, BlockKind.Header);
            foreach (var paragraph in byPage[page.Number]) writer.Write(paragraph);
            foreach (var note in NoteFinder.Split(page.Notes)) writer.WriteFurniture(page.Number, note, BlockKind.Note);
            writer.WriteFurniture(page.Number, page.Footer, BlockKind.Footer);
        }

        return writer.Builder;
    }
}
