using System.Runtime.CompilerServices;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>The steps from pages of lines to blocks in reading order.</summary>
internal static class DocumentLayout
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static DocumentBuilder Write(List<PageText> pages)
    {
        var hyphens = new Hyphens();
        foreach (var line in pages.SelectMany(p => p.Lines)) hyphens.Learn(line);
        FurnitureFinder.TakeOut(pages);
        ContentsFinder.Mark(pages);
        var style = TextStyle.Of(pages);
        foreach (var page in pages) NoteFinder.TakeOut(page, style);
        var found = FindParagraphs(pages, style);
        new HeadingFinder(style).Mark(found);
        var joined = BreakJoiner.Join(found);
        found.Clear();
        return Write(pages, joined, new BlockWriter(new DocumentBuilder(), hyphens));
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

    // A word of the page takes more memory than in the text: what is written is let go of, or a long file would need
    // the room of both. Code that is not optimised keeps what it once held until it returns.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static DocumentBuilder Write(List<PageText> pages, List<PdfParagraph> paragraphs, BlockWriter writer)
    {
        var byPage = paragraphs.GroupBy(p => p.Page).ToDictionary(page => page.Key, page => page.ToList());
        paragraphs.Clear();
        foreach (var page in pages)
        {
            writer.WriteFurniture(page.Number, page.Header, BlockKind.Header);
            if (byPage.Remove(page.Number, out var own)) own.ForEach(writer.Write);
            foreach (var note in NoteFinder.Split(page.Notes)) writer.WriteFurniture(page.Number, note, BlockKind.Note);
            writer.WriteFurniture(page.Number, page.Footer, BlockKind.Footer);
            page.DropLines();
        }

        return writer.Builder;
    }
}
