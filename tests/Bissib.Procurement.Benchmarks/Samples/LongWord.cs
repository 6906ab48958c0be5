using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bissib.Procurement.Benchmarks.Samples;

/// <summary>Makes a long Word file of a fixture, with its headings, numbering, tables and contents.</summary>
internal static class LongWord
{
    // nettoyage-bureaux-fr has ten pages as LibreOffice 7.4 lays them out; Word files themselves know no pages.
    private const int Copies = 4;

    public static byte[] FortyPages()
    {
        using var stream = new MemoryStream();
        stream.Write(File.ReadAllBytes(Path.Combine(Repository.Fixtures, SampleTenders.FixtureWord)));
        using (var package = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var body = package.MainDocumentPart!.Document!.Body!;
            var section = body.Elements<SectionProperties>().Single();
            var content = body.ChildElements.Where(element => element != section).ToList();
            for (var copy = 1; copy < Copies; copy++)
            {
                body.InsertBefore(new Paragraph(new Run(new Break { Type = BreakValues.Page })), section);
                foreach (var element in content) body.InsertBefore(element.CloneNode(deep: true), section);
            }
        }

        return stream.ToArray();
    }
}
