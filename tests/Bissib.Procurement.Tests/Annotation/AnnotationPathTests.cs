using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Bissib.Procurement.Annotation;
using Bissib.Procurement.Annotation.Reports;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Tests.Annotation;

/// <summary>
/// The whole path: a Word tender is read, scanned and annotated, and its changes are taken or refused.
/// </summary>
public sealed class AnnotationPathTests
{
    private static readonly DateTimeOffset Date = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly Lazy<TenderScanner> Scanner = new(() => new(Catalogue.Load(Catalogue.DefaultFolder)));

    public static TheoryData<string> Fixtures =>
        [.. Directory.GetFiles(Repository.Fixtures, "tender.docx", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Fixtures, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Annotated_fixture_keeps_the_promises(string path) =>
        KeepsThePromises(File.ReadAllBytes(Path.Combine(Repository.Fixtures, path)));

    [SkippableFact]
    public void Annotated_real_tenders_keep_the_promises() =>
        Assert.All(Corpus.Files("*.docx", "fr", "nl", "en"), path => KeepsThePromises(File.ReadAllBytes(path)));

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Scan_after_accepting_finds_what_was_missing(string path)
    {
        var file = File.ReadAllBytes(Path.Combine(Repository.Fixtures, path));
        var (annotated, before) = Annotate(file);

        var after = Scan(WithDocument(annotated, RevisionAcceptor.AcceptAll(annotated)));

        var proposed = before.Suggestions.Where(suggestion => suggestion.Adds.Count == 0)
            .Select(suggestion => suggestion.Finding.Clause.Id).ToHashSet();
        var present = after.Findings.Where(f => f.Status == FindingStatus.Present).Select(f => f.Clause.Id).ToHashSet();
        Assert.NotEmpty(proposed);
        Assert.Empty(proposed.Except(present));
    }

    // Text for a cell stands behind its table, too far from it to be read as the cell's.
    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Scan_after_accepting_sees_what_was_added_to_a_clause(string path)
    {
        var file = File.ReadAllBytes(Path.Combine(Repository.Fixtures, path));
        var (annotated, before) = Annotate(file);

        var after = Scan(WithDocument(annotated, RevisionAcceptor.AcceptAll(annotated)))
            .Findings.ToDictionary(f => f.Clause.Id, f => f.Lacking);

        var added = before.Suggestions.Where(s =>
            s.Adds.Count > 0 && s.Finding.Evidence.All(e => e.Document.Blocks[e.Paragraph].Cell is null));
        Assert.All(added, suggestion => Assert.Empty(suggestion.Adds.Intersect(after[suggestion.Finding.Clause.Id])));
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Comment_on_an_incomplete_clause_names_what_no_insertion_adds(string path)
    {
        var result = Scan(File.ReadAllBytes(Path.Combine(Repository.Fixtures, path)));

        var plan = AnnotationPlanner.Plan(
            result, result.Tender.Documents[0], Language.French, Date, new() { WithInsertions = false });
        var full = AnnotationPlanner.Plan(result, result.Tender.Documents[0], Language.French, Date);

        var asked = plan.Remarks.Count(remark =>
            remark.Paragraphs.Any(p => p.StartsWith("À ajouter vous-même", StringComparison.Ordinal)));
        Assert.Equal(result.Findings.Count(f => f.Status == FindingStatus.Incomplete), asked);
        Assert.Equal(result.Suggestions.Count(s => s.Adds.Count > 0), full.Insertions.Count(i => !i.HasHeading));
        Assert.Equal(full.Insertions.Count, full.Insertions.Select(i => i.Key).Distinct().Count());
    }

    // What is proposed and not yet accepted is no text of the tender, so that nothing new is found in it.
    [Theory]
    [Trait("Pitfall", "B9")]
    [MemberData(nameof(Fixtures))]
    public void Annotated_fixture_is_the_same_when_annotated_again(string path)
    {
        var once = Annotate(File.ReadAllBytes(Path.Combine(Repository.Fixtures, path))).File;

        var twice = Annotate(once).File;

        Assert.True(
            once.AsSpan().SequenceEqual(twice),
            string.Join('\n', Annotated.CommentIds(twice).Except(Annotated.CommentIds(once))));
    }

    // Numbers, days and the order of words must not come from the machine: Turkish folds i in its own way.
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Culture_of_the_machine_changes_no_byte(string culture)
    {
        var file = File.ReadAllBytes(Path.Combine(Repository.Fixtures, "nettoyage-bureaux-fr", "tender.docx"));
        var (annotated, result) = Annotate(file);
        var reports = Reports(result);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            var again = Annotate(file);

            Assert.Equal(annotated, again.File);
            Assert.Equal(reports, Reports(again.Result));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Same_file_catalogue_and_clock_give_the_same_bytes()
    {
        var file = File.ReadAllBytes(Path.Combine(Repository.Fixtures, "nettoyage-bureaux-fr", "tender.docx"));

        Assert.Equal(Annotate(file).File, Annotate(file).File);
    }

    private static void KeepsThePromises(byte[] file)
    {
        var (annotated, result) = Annotate(file);

        var original = WordOutline.Texts(RevisionAcceptor.Load(file)).ToList();
        var inserted = result.Suggestions.SelectMany(suggestion => suggestion.Text.Split("\n\n"))
            .Select(paragraph => paragraph.ReplaceLineEndings(" ").Trim()).ToList();
        var accepted = WordOutline.Texts(RevisionAcceptor.AcceptAll(annotated)).ToList();
        Assert.NotEmpty(inserted);
        Assert.Equal(Sorted(original.Concat(inserted)), Sorted(accepted));
        Assert.Equal(
            WordOutline.Of(RevisionAcceptor.RejectAll(file)), WordOutline.Of(RevisionAcceptor.RejectAll(annotated)));
        Assert.NotEmpty(Annotated.CommentIds(annotated));
        Annotated.AssertBalanced(RevisionAcceptor.Load(annotated), Annotated.CommentIds(annotated));
        WordRules.AssertNothingNewIsWrong(file, annotated);
    }

    private static List<string> Sorted(IEnumerable<string> texts) =>
        [.. texts.Where(text => text.Trim().Length > 0).Order(StringComparer.Ordinal)];

    private static (byte[] File, ScanResult Result) Annotate(byte[] file)
    {
        var result = Scan(file);
        using var annotated = new MemoryStream();
        var document = result.Tender.Documents[0];
        var plan = AnnotationPlanner.Plan(result, document, Language.French, Date);
        var outcome = WordAnnotator.Annotate(new MemoryStream(file), annotated, document, plan);
        Assert.Empty(outcome.Faults);
        Assert.Equal(AnnotationExtent.Full, outcome.Extent);
        return (annotated.ToArray(), result);
    }

    private static (string Word, string Html) Reports(ScanResult result)
    {
        using var word = new MemoryStream();
        using var html = new MemoryStream();
        FindingsReport.Write(word, result, Language.Dutch, Date);
        FindingsReport.WriteHtml(html, [result], Language.Dutch, Date);
        return (Convert.ToBase64String(word.ToArray()), Convert.ToBase64String(html.ToArray()));
    }

    private static ScanResult Scan(byte[] file) =>
        Scanner.Value.Scan(TenderReader.Read("tender", [("tender.docx", () => new MemoryStream(file))]));

    private static byte[] WithDocument(byte[] file, XDocument document)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var part = archive.CreateEntry("word/document.xml").Open();
            document.Save(part);
        }

        return stream.ToArray();
    }
}
