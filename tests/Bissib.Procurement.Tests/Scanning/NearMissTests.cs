using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Witness;

namespace Bissib.Procurement.Tests.Scanning;

/// <summary>What a missing clause shows of the search: how much was read, and what came nearest.</summary>
public sealed class NearMissTests : IDisposable
{
    private static readonly Lazy<(Catalogue, SignalIndex)> Real = new(() =>
    {
        var catalogue = Catalogue.Load(Catalogue.DefaultFolder);
        return (catalogue, new SignalIndex(catalogue));
    });

    private readonly TinyCatalogue tiny = new();

    public void Dispose() => tiny.Dispose();

    [Fact]
    public void Weak_signal_without_company_is_shown_as_the_nearest_miss()
    {
        tiny.Change(TinyCatalogue.ClauseFile, "\"feuillage\"", "\"feuillage vert\"");
        var (text, mark) = Marked.Read("La fontaine est neuve.  Le «feuillage vert» tombe en automne.");

        var near = Scan(text).NearestMiss!;

        Assert.Equal((NearMissKind.WeakSignal, mark), (near.Kind, near.Evidence.Span));
        Assert.Equal("Le feuillage vert tombe en automne.", near.Evidence.Quote);
        Assert.Null(near.Score);
    }

    [Theory]
    [InlineData("La fontaine est neuve.")]
    [InlineData("Il doit fuir une clause verte de peur.")]
    [InlineData("Le perroquet mange le feuillage vert.")]
    [InlineData("La pelouse est neuve.")]
    public void Nothing_near_a_look_alike_or_one_word_is_no_near_miss(string text)
    {
        tiny.Change(TinyCatalogue.ClauseFile, "\"feuillage\"", "\"feuillage vert\"");

        Assert.Null(Scan(text).NearestMiss);
    }

    [Theory]
    [InlineData("Les visiteurs peuvent déposer une plainte anonyme au guichet.", true)]
    [InlineData("De arbeiders kunnen bij de leiding een klacht indienen.", true)]
    [InlineData("La fontaine de la place est neuve.", false)]
    [InlineData("De fontein op het plein is nieuw.", false)]
    public void Passage_below_the_threshold_of_the_second_witness_is_shown_with_its_score(string text, bool isNear)
    {
        var (catalogue, index) = Real.Value;
        var counsel = new WitnessCounsel(new(catalogue.Witness.Value!, catalogue), index);
        DocumentReading[] readings = [.. TenderReader.Read("t", [File("t.md", text)]).Documents.Select(document =>
            DocumentReading.Read(document, index))];

        var near = new NearMisses(readings, Testimonies.Of(readings, [.. readings.Select(reading => counsel.Hear(reading.Text))])).Find(catalogue.Find("grievance-mechanism")!);

        Assert.Equal(isNear ? text : null, near?.Evidence.Quote);
        Assert.Equal(isNear, near is { Kind: NearMissKind.SecondWitness } && near.Score < near.Threshold);
    }

    [Fact]
    public void Missing_clause_says_how_much_was_searched_in_which_languages()
    {
        var french = "La fontaine de la place est neuve et les enfants de la commune y jouent tous les jours avec leurs parents.";
        var dutch =
            "De fontein op het plein is nieuw en de kinderen van de gemeente spelen er elke dag samen met hun ouders.";

        var finding = Scan([File("a.md", french), File("b.md", dutch)]);

        Assert.EndsWith(
            "Cherché : 4 formulations (français, néerlandais) dans 2 documents, paragraphes : 2.",
            finding.Reason.French, StringComparison.Ordinal);
        Assert.EndsWith(
            "Gezocht: 4 formuleringen (Frans, Nederlands) in 2 documenten, alinea's: 2.", finding.Reason.Dutch,
            StringComparison.Ordinal);
    }

    private Finding Scan(string text) => Scan([File("t.md", text)]);

    private Finding Scan(List<(string, Func<Stream>)> files) =>
        new TenderScanner(tiny.Load()).Scan(TenderReader.Read("t", files)).Findings.Single();

    private static (string, Func<Stream>) File(string name, string text) =>
        (name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
