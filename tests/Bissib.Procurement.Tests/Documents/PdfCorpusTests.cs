using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Documents;

public class PdfCorpusTests
{
    [SkippableFact]
    public void Every_tender_is_read_with_places_that_lead_back()
    {
        foreach (var path in Corpus.Files("*.pdf", "fr", "nl", "en"))
        {
            using var file = File.OpenRead(path);
            var document = PdfReader.Read(file, Path.GetFileName(path));

            Assert.Empty(document.UnreadablePages);
            Assert.Contains(document.Blocks, b => b.Kind == BlockKind.Heading);
            PlaceCheck.Holds(document);
        }
    }

    [SkippableFact]
    public void Every_page_of_a_scan_is_unreadable_without_text_recognition()
    {
        foreach (var path in Corpus.Files("*.pdf", "scans"))
        {
            using var file = File.OpenRead(path);
            var document = PdfReader.Read(file, Path.GetFileName(path), new ReadingOptions { RecognisesScans = false });

            Assert.Equal(document.PageCount, document.UnreadablePages.Count);
        }
    }

    [SkippableTheory]
    [InlineData("fr/maroc-mem-geochimie-rc.pdf", "planning de réalisation", "10", 1)]
    [InlineData("fr/maroc-mem-geochimie-rc.pdf", "Références similaires", "4", 0)]
    public void Criterion_and_its_weight_share_a_row_of_cells(string name, string criterion, string weight,
        int rowsBelow)
    {
        using var file = File.OpenRead(Corpus.Path(name));

        var document = PdfReader.Read(file, name);

        var cell = document.Blocks.First(b => b.Cell is not null && b.Span.In(document.Text)
            .StartsWith(criterion, StringComparison.Ordinal)).Cell!.Value;
        Assert.Contains(
            document.Blocks,
            b => b.Cell is { } other && (other.Table, other.Row) == (cell.Table, cell.Row + rowsBelow)
                && b.Span.In(document.Text) == weight);
    }
}
