using System.Xml.Linq;
using Bissib.Procurement.Annotation;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Tests.Documents;
using static Bissib.Procurement.Tests.Annotation.RevisionAcceptor;

namespace Bissib.Procurement.Tests.Annotation;

/// <summary>
/// A file that was annotated, commented on by a person, and annotated again after the catalogue changed.
/// </summary>
public sealed class ChangedCatalogueTests : IDisposable
{
    private static readonly DateTimeOffset Date = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly TinyCatalogue tiny = new();

    [Fact]
    public void Run_after_the_catalogue_changed_updates_its_own_remarks_only()
    {
        var file = new WordFile
        {
            Body = WordFile.Paragraph("L'adjudicataire doit appliquer la clause verte à 20 %.")
                + """<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Avis du service juridique.</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>""",
            Comments = """<w:comment w:id="0" w:author="Juriste" w:date="2026-01-01T10:00:00Z" w:initials="J"><w:p><w:r><w:t>Clause verte : d'accord.</w:t></w:r></w:p></w:comment>""",
        }.Bytes();
        var once = Annotate(file);
        tiny.Change(TinyCatalogue.ClauseFile, "fr: Clause verte, nl", "fr: Clause des jardins, nl");

        var twice = Annotate(once);

        var (before, after) = (Comments(once), Comments(twice));
        Assert.Equal(before.Count, after.Count);
        var person = before.Single(comment => AuthorOf(comment) == "Juriste");
        Assert.True(XNode.DeepEquals(person, after.Single(comment => AuthorOf(comment) == "Juriste")));
        Assert.DoesNotContain("Clause des jardins", TextOf(before), StringComparison.Ordinal);
        Assert.Contains("Clause des jardins", TextOf(after), StringComparison.Ordinal);
        Assert.Equal(WordOutline.Of(RejectAll(once)), WordOutline.Of(RejectAll(twice)));
        Assert.Equal(WordOutline.Texts(AcceptAll(once)), WordOutline.Texts(AcceptAll(twice)));
    }

    [Fact]
    public void Run_with_the_same_catalogue_changes_no_byte()
    {
        var once = Annotate(WordFile.Of(WordFile.Paragraph("L'adjudicataire doit appliquer la clause verte à 20 %.")));

        Assert.Equal(once, Annotate(once));
    }

    public void Dispose() => tiny.Dispose();

    private byte[] Annotate(byte[] file)
    {
        var result = new TenderScanner(tiny.Load())
            .Scan(TenderReader.Read("t", [("t.docx", () => new MemoryStream(file))]));
        var document = result.Tender.Documents[0];
        return Annotated.Annotate(file, AnnotationPlanner.Plan(result, document, Language.French, Date));
    }

    private static List<XElement> Comments(byte[] file) =>
        [.. Annotated.Part(file, "word/comments.xml")!.Root!.Elements(Wml + "comment")];

    private static string? AuthorOf(XElement comment) => (string?)comment.Attribute(Wml + "author");

    private static string TextOf(IEnumerable<XElement> comments) =>
        string.Join('\n', comments.Select(comment => comment.Value));
}
