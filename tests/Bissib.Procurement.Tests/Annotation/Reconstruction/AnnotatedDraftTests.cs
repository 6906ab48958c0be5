using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bissib.Procurement.Annotation;
using Bissib.Procurement.Annotation.Reconstruction;
using Bissib.Procurement.Documents;
using static Bissib.Procurement.Tests.Annotation.RevisionAcceptor;

namespace Bissib.Procurement.Tests.Annotation.Reconstruction;

/// <summary>
/// Drafts reconstructed from real tenders and our own: whole, annotated at the right words, to be taken back.
/// </summary>
public sealed partial class AnnotatedDraftTests
{
    // Every PDF of the corpus is here or among those that are refused.
    public static TheoryData<string> Real =>
    [
        "en/wa-dpc2142-att1-agreement.pdf", "en/wa-dpc2142-request.pdf", "fr/camp-des-milles-bpu-gardiennage.pdf",
        "fr/camp-des-milles-ccp-gardiennage.pdf",
        "fr/coupvray-cctp-lot00-generalites.pdf", "fr/coupvray-cctp-lot01-maconnerie.pdf",
        "fr/coupvray-cctp-lot05-electricite.pdf", "fr/cuzieu-lot1-charpente-cctp-dpgf.pdf",
        "fr/dae-amoa-2025-cctp.pdf", "fr/dae-amoa-2025-rc.pdf", "fr/maroc-mem-geochimie-rc.pdf",
        "fr/plaine-commune-cctp-reservation.pdf", "fr/villeneuve-sur-lot-denrees-ccap.pdf",
        "fr/villeneuve-sur-lot-denrees-rc.pdf", "fr/vsgp-25tic06-cctp.pdf",
        "nl/npo-cep-opdrachtomschrijving.pdf", "nl/npo-selectiefase-selectiecriteria.pdf",
    ];

    public static TheoryData<string, string> Refused => new()
    {
        { "fr/villeneuve-sur-lot-denrees-cctp-lot20-2.pdf", "the reading order of some pages is not certain (3)" },
        { "scans/maroc-didh-avis-scan.pdf", "pages could not be read (1" },
        { "scans/vi-scan-3p.pdf", "pages could not be read (1" },
    };

    public static TheoryData<string> Fixtures => ["renovation-ecole-fr/tender.pdf", "ict-materiaal-nl/tender.pdf"];

    [SkippableTheory]
    [MemberData(nameof(Real))]
    public void Draft_of_a_real_tender_keeps_the_promises(string path) =>
        KeepsThePromises(DraftedTender.Make(Corpus.Path(path)));

    [SkippableTheory]
    [MemberData(nameof(Refused))]
    public void No_draft_of_a_real_tender_whose_text_is_not_sure_and_the_reason_is_said(string path, string reason)
    {
        // Text recognition would take its time, and change the reason only.
        var limits = ReadingLimits.Default with { RecognitionSeconds = 0 };
        var document = TenderReader.Read("t", [("t.pdf", () => File.OpenRead(Corpus.Path(path)))], limits).Documents[0];

        var refusal = ReconstructedDraft.RefusalFor(document);

        Assert.Contains(reason, refusal!.English, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Every_pdf_of_the_corpus_is_drafted_or_refused_in_these_tests()
    {
        var folder = Path.GetDirectoryName(Path.GetDirectoryName(Corpus.Path("fr/dae-amoa-2025-rc.pdf")))!;
        var files = Directory.GetFiles(folder, "*.pdf", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'));

        var told = Real.Concat(Refused).Select(row => (string)row[0]);

        Assert.Equal(files.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Draft_of_a_fixture_keeps_the_promises(string path) =>
        KeepsThePromises(DraftedTender.Make(Path.Combine(Repository.Fixtures, path)));

    [Fact]
    public void Same_file_catalogue_and_clock_give_the_same_draft()
    {
        var path = Path.Combine(Repository.Fixtures, "ict-materiaal-nl", "tender.pdf");

        Assert.Equal(DraftedTender.Make(path).Annotated, DraftedTender.Make(path).Annotated);
    }

    [SkippableFact]
    public async Task LibreOffice_sees_the_comments_of_drafts_and_settles_their_changes()
    {
        var own = new[] { "renovation-ecole-fr", "ict-materiaal-nl" }
            .Select(folder => Path.Combine(Repository.Fixtures, folder, "tender.pdf"));
        var drafts = own.Append(Corpus.Path("fr/coupvray-cctp-lot00-generalites.pdf"))
            .Append(Corpus.Path("nl/npo-selectiefase-selectiecriteria.pdf")).Select(path => DraftedTender.Make(path))
            .ToList();
        var files = drafts.ConvertAll(draft => draft.Annotated);

        var work = new[]
        {
            Task.Run(() => LibreOffice.Open(files)),
            Task.Run(() => LibreOffice.Settle(files, accepts: true)),
            Task.Run(() => LibreOffice.Settle(files, accepts: false)),
        };
        var (opened, accepted, rejected) = (await work[0], await work[1], await work[2]);

        Assert.All(drafts.Select((draft, index) => (draft, index)), pair =>
        {
            var (draft, index) = pair;
            Assert.Equal(Annotated.CommentIds(draft.Annotated).Count, Annotated.CommentIds(opened[index]).Count);
            Assert.Equal(TextsOf(draft.Draft.File), TextsOf(rejected[index]));
            Assert.Equal(Sorted(TextsOf(draft.Draft.File).Concat(draft.Inserted)), Sorted(TextsOf(accepted[index])));
        });
    }

    private static void KeepsThePromises(DraftedTender made)
    {
        Assert.Empty(made.Outcome.Faults);
        Assert.Equal(AnnotationExtent.Full, made.Outcome.Extent);
        Assert.Empty(WordRules.Errors(made.Draft.File));
        WordRules.AssertNothingNewIsWrong(made.Draft.File, made.Annotated);
        Assert.InRange(WordBag.Agreement(BodyOf(made.Document), WordsOf(made.Draft.File)), 0.98, 1);
        Assert.Equal(WordOutline.Of(Load(made.Draft.File)), WordOutline.Of(RejectAll(made.Annotated)));
        Assert.Equal(
            Sorted(WordOutline.Texts(Load(made.Draft.File)).Concat(made.Inserted)),
            Sorted(WordOutline.Texts(AcceptAll(made.Annotated))));
        EachQuoteStandsUnderItsComment(made);
    }

    private static void EachQuoteStandsUnderItsComment(DraftedTender made)
    {
        var comments = Annotated.Part(made.Annotated, "word/comments.xml")!.Root!.Elements(Wml + "comment")
            .ToLookup(KeyOf, comment => (string)comment.Attribute(Wml + "id")!);
        var text = Load(made.Annotated);
        var remarks = made.Plan.Remarks.Where(remark => !IsFurniture(made.Document, remark)).ToList();
        Assert.All(remarks, remark => Assert.Equal(
            Plain(remark.Span.In(made.Document.Text)),
            Plain(Annotated.RangeText(text, comments[remark.Key].Single()))));
    }

    private static bool IsFurniture(TenderDocument document, Remark remark) =>
        document.Blocks[document.BlockAt(remark.Span.Start)].Kind is BlockKind.Header or BlockKind.Footer;

    // The last paragraph of a comment: "[social/living-wage a1b2]".
    private static string KeyOf(XElement comment) =>
        Key().Match(comment.Elements(Wml + "p").Last().Value).Groups[1].Value;

    // Tabs stand behind the numbers of lists, and bullets are shown by the list.
    private static string Plain(string words) => Blanks().Replace(words, " ").Trim(' ', '•', '-', '–', '▪', '➢', '·');

    private static string BodyOf(TenderDocument document) => string.Join('\n', document.Blocks
        .Where(block => block.Kind is not (BlockKind.Header or BlockKind.Footer))
        .Select(block => block.Span.In(document.Text)));

    // Without what the draft says of itself.
    private static string WordsOf(byte[] draft) => string.Join('\n', Load(draft).Descendants(Wml + "p")
        .Where(p => (string?)p.Element(Wml + "pPr")?.Element(Wml + "pStyle")?.Attribute(Wml + "val")
            is not ("DraftBanner" or "PageMark"))
        .Select(p => string.Join(' ', p.Descendants(Wml + "t").Select(t => t.Value))));

    private static IEnumerable<string> TextsOf(byte[] file)
    {
        var document = Annotated.Read(file);
        return document.Blocks.Where(block => block.Kind is not (BlockKind.Header or BlockKind.Footer))
            .Select(block => block.Span.In(document.Text).Trim());
    }

    private static List<string> Sorted(IEnumerable<string> texts) =>
        [.. texts.Where(text => text.Trim().Length > 0).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\[(\S+)[^\]]*\]")]
    private static partial Regex Key();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
