using Bissib.Procurement.Documents;
using Bissib.Procurement.Tests.Documents;
using static Bissib.Procurement.Tests.Annotation.RevisionAcceptor;
using static Bissib.Procurement.Tests.Documents.WordFile;

namespace Bissib.Procurement.Tests.Annotation;

public class LibreOfficeTests
{
    [SkippableFact]
    public void LibreOffice_opens_an_annotated_file_with_its_comments_and_changes()
    {
        var file = new WordFile
        {
            Body = Paragraph("Conditions d'exécution", "H1") + Paragraph("Le prestataire paie le salaire vital.")
                + "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>cellule</w:t></w:r></w:p></w:tc></w:tr></w:tbl>" + Paragraph("Fin."),
            Styles = Heading("H1", "heading 1", 0),
        }.Bytes();
        var words = Annotated.SpanOf(file, "salaire vital");
        var annotated = Annotated.Annotate(file, Annotated.Plan(
            [new("social/living-wage", words, ["Title"])],
            [Annotated.Clause("social/insertion-hours", 1), Annotated.Clause("ethical/child-labour", 3)]));

        var saved = LibreOffice.Convert(annotated, "docx");

        var comments = Annotated.Part(saved, "word/comments.xml")!.Root!.Elements(Wml + "comment").ToList();
        Assert.Equal(3, comments.Count);
        Assert.All(comments, c => Assert.Equal(Annotated.Author, (string?)c.Attribute(Wml + "author")));
        Assert.True(Load(saved).Descendants(Wml + "ins").Count() >= 6);
        Assert.Equal(Texts(annotated), Texts(saved));
    }

    private static IEnumerable<string> Texts(byte[] file)
    {
        TenderDocument document = Annotated.Read(file);
        return document.Blocks.Select(b => b.Span.In(document.Text));
    }
}
