using System.Text;
using Bissib.Procurement.Annotation.Reports;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Profile;
using DocumentFormat.OpenXml.Packaging;
using static Bissib.Procurement.Tests.Annotation.RevisionAcceptor;

namespace Bissib.Procurement.Tests.Annotation;

public sealed class FindingsReportTests : IDisposable
{
    private static readonly DateTimeOffset Day = new(2026, 3, 1, 10, 0, 0, TimeSpan.Zero);

    private readonly TinyCatalogue tiny = new();

    public void Dispose() => tiny.Dispose();

    [Fact]
    public void Missing_clause_comes_with_its_law_and_its_text_in_full()
    {
        var report = Read(Report("L'adjudicataire doit livrer les fournitures dans les trente jours.",
            Language.French));

        Assert.Contains("Clauses recommandées manquantes", Headings(report));
        Assert.Contains("Clause verte", Headings(report));
        Assert.Contains("art. 15, loi", report.Text, StringComparison.Ordinal);
        Assert.Contains("L'adjudicataire applique la clause verte à raison de [20] %.", report.Text,
            StringComparison.Ordinal);
        Assert.Contains("Il remet une attestation.", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Incomplete_clause_comes_with_its_words_their_source_and_what_lacks()
    {
        var report = Read(Report("L'adjudicataire doit appliquer la clause verte à 20 %.", Language.French));

        Assert.Contains("Clauses incomplètes", Headings(report));
        Assert.Contains("« L'adjudicataire doit appliquer la clause verte à 20 %. »\ntender.txt", report.Text,
            StringComparison.Ordinal);
        Assert.Contains("Ce qui manque : la preuve à fournir", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Outdated_law_is_told_with_its_quote()
    {
        tiny.Change("law/be-law.yaml", "checked:", "in-force: {to: 2020-01-01}\nchecked:");

        var report = Read(Report("La loi du 17 juin 2016 régit le marché.", Language.French));

        Assert.Contains("Références dépassées", Headings(report));
        Assert.Contains("« loi » n'est plus en vigueur depuis le 02/01/2020.", report.Text, StringComparison.Ordinal);
        Assert.Contains(
            "« La loi du 17 juin 2016 régit le marché. »\ntender.txt", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Barrier_is_named_in_the_summary_and_told_with_norm_remedy_and_quote()
    {
        var report = Read(Report("Le délai de paiement est de 60 jours.", Language.French));

        Assert.Contains("Obstacles pour les petites entreprises et les entreprises sociales\nPaiement tardif – 60 jours\n",
            report.Text, StringComparison.Ordinal);
        Assert.Contains("Paiement tardif", Headings(report));
        Assert.Contains("Dans ce marché : 60 jours\n", report.Text, StringComparison.Ordinal);
        Assert.Contains("Base légale : art. 15, loi\n", report.Text, StringComparison.Ordinal);
        Assert.Contains("Ce que vous pouvez faire : Payez plus tôt.", report.Text, StringComparison.Ordinal);
        Assert.Contains("« Le délai de paiement est de 60 jours. »\ntender.txt", report.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.French, "Rapport sur les clauses du marché", "Établi le 1er mars 2026", "fr-BE")]
    [InlineData(Language.Dutch, "Verslag over de clausules van de opdracht", "Opgemaakt op 1 maart 2026", "nl-BE")]
    [InlineData(Language.English, "Report on the clauses of the tender", "Made on 1 March 2026", "en-GB")]
    public void Report_speaks_the_language_asked_for(Language language, string title, string day, string tag)
    {
        var bytes = Report("La clause verte doit être appliquée.", language);

        var report = Read(bytes);
        Assert.StartsWith(title, report.Text, StringComparison.Ordinal);
        Assert.Contains(day, report.Text, StringComparison.Ordinal);
        var styles = Annotated.Part(bytes, "word/styles.xml")!;
        Assert.Equal(tag, (string?)styles.Descendants(Wml + "lang").Single().Attribute(Wml + "val"));
        using var package = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Equal($"{title}{(language == Language.French ? " : " : ": ")}Test", package.PackageProperties.Title);
    }

    [Fact]
    public void Every_table_marks_its_header_and_headings_leave_no_level_out()
    {
        var bytes = Report("La clause verte doit être appliquée à 20 %.", Language.Dutch);

        var tables = Load(bytes).Descendants(Wml + "tbl").ToList();
        Assert.NotEmpty(tables);
        Assert.All(tables, t => Assert.NotEmpty(t.Element(Wml + "tr")!.Descendants(Wml + "tblHeader")));
        var levels = Read(bytes).Blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => b.Level).ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Report_has_no_errors_and_is_the_same_each_time()
    {
        var bytes = Report("La clause verte doit être appliquée.", Language.French);

        Assert.Empty(WordRules.Errors(bytes));
        Assert.Equal(bytes, Report("La clause verte doit être appliquée.", Language.French));
    }

    [Fact]
    public void Summary_names_what_to_do_first_the_fields_and_the_stages()
    {
        var report = Read(Report("L'adjudicataire doit appliquer la clause verte à 20 %.", Language.French));

        Assert.Contains(
            "À faire d'abord\nClause verte : incomplète (manque : la preuve à fournir", report.Text,
            StringComparison.Ordinal);
        Assert.Contains("Domaine\nDans ce marché\n", report.Text, StringComparison.Ordinal);
        Assert.Contains("Étape du marché\nClauses", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_holds_the_same_as_the_word_file_in_the_elements_of_html()
    {
        var html = Html("L'adjudicataire doit appliquer la clause verte à 20 %.", Language.French);

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"fr-BE\">", html, StringComparison.Ordinal);
        Assert.Contains("<h1>Rapport sur les clauses du marché</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<h2>Clauses incomplètes</h2>", html, StringComparison.Ordinal);
        Assert.Contains(
            "<blockquote><p>« L&#x27;adjudicataire doit appliquer la clause verte à 20 %. »</p></blockquote>", html,
            StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">", html, StringComparison.Ordinal);
        foreach (var element in new[] { "article", "blockquote", "h2", "h3", "table", "tr", "td", "p" })
            Assert.Equal(Count($"<{element}[ >]"), Count($"</{element}>"));
        Assert.Equal(html, Html("L'adjudicataire doit appliquer la clause verte à 20 %.", Language.French));

        int Count(string pattern) => System.Text.RegularExpressions.Regex.Count(html, pattern);
    }

    [Fact]
    public void Words_of_a_tender_are_never_markup()
    {
        var html = Html(
            "L'adjudicataire doit appliquer la clause verte <script>alert(1)</script> à 20 %.", Language.French);

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
    }

    private string Html(string text, Language language)
    {
        using var target = new MemoryStream();
        FindingsReport.WriteHtml(target, [Scan(text)], language, Day);
        return Encoding.UTF8.GetString(target.ToArray());
    }

    private byte[] Report(string text, Language language)
    {
        using var target = new MemoryStream();
        FindingsReport.Write(target, Scan(text), language, Day);
        return target.ToArray();
    }

    private ScanResult Scan(string text) => new TenderScanner(tiny.Load()).Scan(
        new Tender(
            "Test", [TenderReader.ReadDocument(new MemoryStream(Encoding.UTF8.GetBytes(text)), "tender.txt")], []),
        new TenderProfile { Kind = ContractKind.Works });

    private static TenderDocument Read(byte[] report) => Annotated.Read(report);

    private static IEnumerable<string> Headings(TenderDocument report) =>
        report.Blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => b.Span.In(report.Text));
}
