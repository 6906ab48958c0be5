using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Tests.Scanning;

/// <summary>
/// What speaks to bidders and what speaks to the contractor is proposed in articles of their own kind.
/// </summary>
public sealed class ClausePlaceTests
{
    private static readonly Lazy<Catalogue> Clauses = new(() => Catalogue.Load(Catalogue.DefaultFolder));

    private static readonly Lazy<TenderScanner> Scanner = new(() => new(Clauses.Value));

    private const string Tender = """
        # Cahier spécial des charges

        Marché public de services de nettoyage de bureaux pour la commune, d'une valeur estimée de 200.000 € HTVA.

        # Partie 1. Clauses administratives

        ## Procédure de passation

        Le marché est passé par procédure ouverte.

        ## Critères d'exclusion

        Les motifs d'exclusion sont ceux de la loi.

        {0}## Pénalités

        Les pénalités générales s'appliquent.

        # Partie 2. Conditions d'exécution

        Le nettoyage se fait le jour.
        """;

    [Theory]
    [InlineData("community-benefit", ClauseVoice.Bid)]
    [InlineData("co2-performance-ladder", ClauseVoice.Bid)]
    [InlineData("sufficient-deadline", ClauseVoice.Bid)]
    [InlineData("non-discrimination", ClauseVoice.Performance)]
    [InlineData("living-wage", ClauseVoice.Performance)]
    public void Voice_of_a_clause_is_that_of_its_text(string clause, object voice) =>
        Assert.Equal(voice, ClauseVoices.Of(Clauses.Value.Find(clause)!));

    [Fact]
    public void No_text_to_bidders_is_proposed_in_an_article_of_execution_conditions()
    {
        var roles = Clauses.Value.Clauses.Where(clause => ClauseVoices.Of(clause) == ClauseVoice.Bid)
            .Where(clause => ClauseVoices.RolesFor(clause).Contains(SectionRole.ExecutionCondition));

        Assert.Empty(roles.Select(clause => clause.Id));
    }

    [Fact]
    public void Criterion_goes_with_the_criteria_or_to_the_end_of_the_chapter_for_bidders()
    {
        var criteria = "## Critères d'attribution\n\nLe prix et la qualité.\n\n";

        Assert.Equal("Critères d'attribution", PlaceOf("environmental-award-criterion", criteria));
        Assert.Equal("Partie 1. Clauses administratives", PlaceOf("environmental-award-criterion", ""));
    }

    [Theory]
    [InlineData("consortium-allowed", "Procédure de passation")]
    [InlineData("human-rights", "Partie 2. Conditions d'exécution")]
    [InlineData("non-discrimination", "Partie 2. Conditions d'exécution")]
    public void Other_texts_go_where_such_texts_stand(string clause, string section) =>
        Assert.Equal(section, PlaceOf(clause, ""));

    // It stood below "Cahier des Clauses Techniques Particulières" on the first page, before the table of contents.
    [SkippableFact]
    public void No_text_goes_between_a_title_and_its_contents()
    {
        var tender = TenderReader.Read(
            "t", [("vsgp-25tic06-cctp.pdf", () => File.OpenRead(Corpus.Path("fr/vsgp-25tic06-cctp.pdf")))]);

        var suggestions = Scanner.Value.Scan(tender).Suggestions;

        Assert.NotEmpty(suggestions);
        Assert.All(suggestions, suggestion => Assert.True(suggestion.AfterBlock > 100, suggestion.Finding.Clause.Id));
    }

    private static string? PlaceOf(string clause, string articles)
    {
        var text = Tender.Replace("{0}", articles, StringComparison.Ordinal);
        var tender = TenderReader.Read("t.md", [("t.md", () => new MemoryStream(Encoding.UTF8.GetBytes(text)))]);
        var found = Scanner.Value.Scan(tender)
            .Suggestions.FirstOrDefault(suggestion => suggestion.Finding.Clause.Name == clause);
        Assert.True(found is not null, $"{clause} is not proposed");
        return found.SectionTitle;
    }
}
