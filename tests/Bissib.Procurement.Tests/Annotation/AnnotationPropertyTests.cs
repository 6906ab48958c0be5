using Bissib.Procurement.Annotation;
using CsCheck;
using static Bissib.Procurement.Tests.Annotation.RevisionAcceptor;

namespace Bissib.Procurement.Tests.Annotation;

/// <summary>What holds of every annotated file, on made ones, on our fixtures and on real tenders.</summary>
public class AnnotationPropertyTests
{
    private const int ForLibreOffice = 30;

    private static Gen<(byte[] File, AnnotationPlan Plan)> Annotation(bool hasLinks) =>
        Gen.Select(MadeTender.File(hasLinks), Gen.Double[0, 1].Array[12]).Select((file, shares) => (file, PlanFor(file, shares)));

    [Fact]
    public void Made_tender_is_annotated_passes_the_verifier_and_can_be_taken_back() => Annotation(hasLinks: true).Sample(
        made =>
        {
            var annotated = Annotated.Annotate(made.File, made.Plan, AnnotationExtent.Full);

            Annotated.AssertBalanced(Load(annotated), Annotated.CommentIds(annotated));
            Annotated.AssertBalanced(AcceptAll(annotated), Annotated.CommentIds(annotated));
            Assert.Equal(WordOutline.Of(RejectAll(made.File)), WordOutline.Of(RejectAll(annotated)));
            WordRules.AssertNothingNewIsWrong(made.File, annotated);
        },
        iter: 150, threads: 1, print: made => Load(made.File).ToString());

    [SkippableFact]
    public void LibreOffice_sees_the_same_comments_and_settles_made_fixed_and_real_tenders_alike()
    {
        var random = new PCG(7, 7);
        var files = Enumerable.Range(0, ForLibreOffice).Select(_ => Annotation(hasLinks: false).Generate(random, null, out var _))
            .Concat(Directory.GetFiles(Repository.Fixtures, "tender.docx", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Concat(Corpus.Files("*.docx", "fr"))
                .Select(File.ReadAllBytes).Select(file => (file, PlanFor(file, [.. Enumerable.Range(0, 12).Select(i => i / 12.0)])))).ToList();
        var annotated = files.Select(f => Annotated.Annotate(f.Item1, f.Item2, AnnotationExtent.Full)).ToList();

        var accepted = LibreOffice.Settle([.. annotated, .. files.Select(f => f.Item1)], accepts: true);
        var rejected = LibreOffice.Settle([.. annotated, .. files.Select(f => f.Item1)], accepts: false);

        Assert.All(annotated.Select((file, index) => (file, index)), pair =>
        {
            var inserted = files[pair.index].Item2.Insertions.SelectMany(i => i.Paragraphs);
            Assert.Equal(Texts(rejected[files.Count + pair.index]), Texts(rejected[pair.index]));
            Assert.Equal(
                Texts(accepted[files.Count + pair.index]).Concat(inserted).Order(StringComparer.Ordinal),
                Texts(accepted[pair.index]).Order(StringComparer.Ordinal));
            Assert.Equal(Authors(pair.file), Authors(accepted[pair.index]));
            Assert.Equal(Authors(pair.file), Authors(rejected[pair.index]));
        });
    }

    private static AnnotationPlan PlanFor(byte[] file, double[] shares)
    {
        var document = Annotated.Read(file);
        var starts = shares.Take(6).Select(share => (int)(share * (document.Text.Length - 1))).ToList();
        var remarks = starts.Select((start, i) => new Remark($"r/{i}", new(start, Math.Min(document.Text.Length, start + 1 + (int)(shares[6 + i] * 40))), ["Title"]));
        var insertions = shares.Skip(8).Select((share, i) => Annotated.Clause($"i/{i}", (int)(share * (document.Blocks.Count - 1))));
        return Annotated.Plan([.. remarks], [.. insertions]);
    }

    private static List<string> Texts(byte[] file)
    {
        var document = Annotated.Read(file);
        return [.. document.Blocks.Select(block => block.Span.In(document.Text).Trim()).Where(text => text.Length > 0)];
    }

    private static List<string> Authors(byte[] file) =>
        [.. Annotated.Part(file, "word/comments.xml")!.Root!.Elements(Wml + "comment").Select(c => (string)c.Attribute(Wml + "author")!).Order(StringComparer.Ordinal)];
}
