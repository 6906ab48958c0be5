using System.Xml.Linq;
using Bissib.Procurement.Annotation;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Tests.Annotation.Pitfalls;
using CsCheck;
using static Bissib.Procurement.Tests.Annotation.RevisionAcceptor;

namespace Bissib.Procurement.Tests.Annotation;

/// <summary>What holds of every annotated file, on made ones, on our fixtures and on real tenders.</summary>
public class AnnotationPropertyTests
{
    private const int ForLibreOffice = 30;

    private static readonly Lazy<TenderScanner> Scanner = new(() => new(Catalogue.Load(Catalogue.DefaultFolder)));

    private static Gen<(byte[] File, AnnotationPlan Plan)> Annotation(bool hasAll) =>
        Gen.Select(MadeTender.File(hasAll), Gen.Double[0, 1].Array[12])
            .Select((file, shares) => (file, PlanFor(file, shares)));

    [Fact]
    public void Made_tender_is_annotated_passes_the_verifier_and_can_be_taken_back() => Annotation(hasAll: true).Sample(
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
    public async Task LibreOffice_sees_the_same_comments_and_settles_made_fixed_and_real_tenders_alike()
    {
        var random = new PCG(7, 7);
        var files = Enumerable.Range(0, ForLibreOffice)
            .Select(_ => Annotation(hasAll: false).Generate(random, null, out var _))
            .Concat(Directory.GetFiles(Repository.Fixtures, "tender.docx", SearchOption.AllDirectories).Order(
                StringComparer.Ordinal)
                .Concat(Corpus.Files("*.docx", "fr", "nl", "en"))
                .Select(File.ReadAllBytes).SelectMany(file => new[] { (file, PlanFor(file, EvenShares)), (file, ScannedPlan(file)) })).ToList();
        var annotated = files.Select(f => Annotated.Annotate(f.Item1, f.Item2, AnnotationExtent.Full)).ToList();

        var work = new[]
        {
            Task.Run(() => LibreOffice.Open(annotated)),
            Task.Run(() => LibreOffice.Settle(annotated, accepts: true)),
            Task.Run(() => LibreOffice.Settle(annotated, accepts: false)),
        };
        var (opened, accepted, rejected) = (await work[0], await work[1], await work[2]);

        Assert.All(annotated.Select((file, index) => (file, index)), pair =>
        {
            var (original, plan) = files[pair.index];
            var added = plan.Insertions.SelectMany(i => i.Paragraphs);
            Assert.Equal(Authors(pair.file), Authors(opened[pair.index]));
            Assert.Equal(Texts(With(original, RejectAll(original))), Texts(rejected[pair.index]));
            var (expected, seen) = (Texts(With(original, AcceptAll(original))), Texts(accepted[pair.index]));
            Assert.Equal(expected.Concat(added).Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
        });
    }

    private static double[] EvenShares => [.. Enumerable.Range(0, 12).Select(i => i / 12.0)];

    // What a buyer gets.
    private static AnnotationPlan ScannedPlan(byte[] file)
    {
        var result = Scanner.Value.Scan(new("tender", [Annotated.Read(file)], []));
        return AnnotationPlanner.Plan(result, result.Tender.Documents[0], Language.French, DateTimeOffset.UnixEpoch);
    }

    private static byte[] With(byte[] file, XDocument document) =>
        PackagePitfallTests.Edit(file, "word/document.xml", _ => document.ToString(SaveOptions.DisableFormatting));

    private static AnnotationPlan PlanFor(byte[] file, double[] shares)
    {
        var document = Annotated.Read(file);
        // LibreOffice makes contents anew and drops the comments in them.
        var starts = shares.Take(6).Select(share => (int)(share * (document.Text.Length - 1)))
            .Where(start => document.Blocks[document.BlockAt(start)].Kind != BlockKind.ContentsEntry).ToList();
        var remarks = starts.Select((start, i) =>
            new Remark(
                $"r/{i}", new(start, Math.Min(document.Text.Length, start + 1 + (int)(shares[6 + i] * 40))),
                ["Title"]));
        var insertions = shares.Skip(8)
            .Select((share, i) => Annotated.Clause($"i/{i}", (int)(share * (document.Blocks.Count - 1))));
        return Annotated.Plan([.. remarks], [.. insertions]);
    }

    // Of the body: the numbers of pages in headers, footers and contents are counted anew.
    private static List<string> Texts(byte[] file)
    {
        var document = Annotated.Read(file);
        return [.. document.Blocks.Where(block =>
            block.Kind is not (BlockKind.Header or BlockKind.Footer or BlockKind.ContentsEntry))
            .Select(block => block.Span.In(document.Text).Trim()).Where(text => text.Length > 0)];
    }

    private static List<string> Authors(byte[] file) =>
        [.. Annotated.Part(file, "word/comments.xml")!.Root!.Elements(Wml + "comment").Select(c => (string)c.Attribute(Wml + "author")!).Order(StringComparer.Ordinal)];
}
