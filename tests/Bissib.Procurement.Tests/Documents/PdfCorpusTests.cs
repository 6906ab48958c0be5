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
}
