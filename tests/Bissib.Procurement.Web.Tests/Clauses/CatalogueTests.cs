using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Bissib.Procurement.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Bissib.Procurement.Web.Tests.Clauses;

[Collection(SharedService.Name)]
public sealed class CatalogueTests(ServiceUnderTest service)
{
    private const string Hours = "/clauses/social/insertion-hours";

    [Theory]
    [InlineData("fr", "/clauses?words=insertion+heures", "Clause d'insertion : heures réservées")]
    [InlineData("nl", "/clauses?words=inschakelingsclausule", "Inschakelingsclausule: voorbehouden uren")]
    [InlineData("en", "/clauses?family=social&stage=execution-condition&kind=works&words=integration", "Integration clause: reserved working hours")]
    public async Task Clause_is_found_by_words_and_filters(string language, string address, string title)
    {
        var shown = await service.Visit(language).ReadAsync(address);

        Assert.Contains($"href=\"{Hours}\">{title}", shown.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("family=ethical", "social/")]
    [InlineData("family=social", "ethical/")]
    [InlineData("sector=cleaning", "environmental/street-lighting")]
    [InlineData("stage=selection", "social/insertion-hours")]
    public async Task Filter_leaves_out_what_does_not_meet_it(string filter, string other)
    {
        var shown = await service.Visit().ReadAsync($"/clauses?{filter}");

        Assert.DoesNotContain($"href=\"/clauses/{other}", shown, StringComparison.Ordinal);
        Assert.Contains("href=\"/clauses/", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_are_found_nowhere_lead_to_what_was_meant()
    {
        var shown = await service.Visit().ReadAsync("/clauses?words=insertoin");

        Assert.Contains("href=\"/clauses?words=insertion\"", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clause_page_has_both_texts_with_the_values_given()
    {
        var shown = await service.Visit().ReadAsync($"{Hours}?p-hours=4321");

        Assert.Contains("au moins 4321 heures de travail", shown, StringComparison.Ordinal);
        Assert.Contains("minstens 4321 arbeidsuren", shown, StringComparison.Ordinal);
        Assert.Contains("[12] mois", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "au moins 4321 heures de travail")]
    [InlineData("nl", "minstens 4321 arbeidsuren")]
    public async Task Clause_as_a_word_file_is_valid_and_filled(string language, string words)
    {
        var answer = await service.Visit().GetAsync($"/api/v1{Hours}/word?language={language}&p-hours=4321");

        var bytes = await answer.Content.ReadAsByteArrayAsync();
        using var word = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word));
        Assert.Contains(
            words, TenderReader.ReadDocument(new MemoryStream(bytes), "clause.docx").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_clause_has_a_page_in_french_and_dutch()
    {
        foreach (var language in new[] { "fr", "nl" })
        {
            var visitor = service.Visit(language);
            foreach (var clause in ServiceUnderTest.Catalogue.Clauses)
                Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/clauses/{clause.Id}")).StatusCode);
        }
    }

    [Fact]
    public async Task Program_reads_the_catalogue_in_pages()
    {
        var program = service.Visit("nl");

        var page = await program.Client.GetFromJsonAsync<JsonElement>(
            new Uri("/api/v1/clauses?family=social&size=3", UriKind.Relative));

        var clauses = page.GetProperty("clauses");
        Assert.Equal(3, clauses.GetArrayLength());
        var address = clauses[0].GetProperty("address").GetString()!;
        var clause = await program.Client.GetFromJsonAsync<JsonElement>(new Uri(address, UriKind.Relative));
        Assert.True(clause.GetProperty("text").TryGetProperty("nl", out _));
        Assert.Equal(clauses[0].GetProperty("title").GetString(), clause.GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("/clauses/social/nothing")]
    [InlineData("/api/v1/clauses/social/nothing")]
    [InlineData("/api/v1/clauses/social/nothing/word")]
    public async Task Unknown_clause_is_not_found(string address)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await service.Visit().GetAsync(address)).StatusCode);
    }
}
