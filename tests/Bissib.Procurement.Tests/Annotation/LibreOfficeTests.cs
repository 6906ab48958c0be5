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

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void LibreOffice_accepts_and_rejects_as_word_does(bool accepts)
    {
        var file = new WordFile
        {
            Body = Paragraph("Titre", "H1") + Paragraph("Le texte.", "Body") + Paragraph("Suite",
                "H2") + Paragraph("Fin.", "Body"),
            Styles = Heading("H1", "heading 1", 0) + Heading("H2", "heading 2", 1)
                + """<w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body Text"/></w:style>""",
        }.Bytes();

        var settled = LibreOffice.Settle(Annotated.Insert(file, 0, 1, 3), accepts);

        string[] before = ["H1 Titre", "Body Le texte.", "H2 Suite", "Body Fin."];
        string[] Clause(string heading) => [$"{heading} Insertion clause", "Body First paragraph.",
            "Body Second paragraph."];
        string[] after =
            [before[0], .. Clause("H1"), before[1], .. Clause("H1"), before[2], before[3], .. Clause("H2")];
        Assert.Equal(accepts ? after : before, Styled(settled));
    }

    // LibreOffice gives styles ids of its own; their outline levels tell which they are.
    private static IEnumerable<string> Styled(byte[] file)
    {
        var document = Annotated.Read(file);
        return document.Blocks.Select(b => $"{(b.Level == 0 ? "Body" : $"H{b.Level}")} {b.Span.In(document.Text)}");
    }

    private static IEnumerable<string> Texts(byte[] file)
    {
        TenderDocument document = Annotated.Read(file);
        return document.Blocks.Select(b => b.Span.In(document.Text));
    }
}
