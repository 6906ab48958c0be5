using Bissib.Procurement.Scanning;
using Bissib.Procurement.Tests.Documents;

namespace Bissib.Procurement.Tests.Scanning;

/// <summary>Where the text of a missing clause is proposed.</summary>
public sealed class SuggestionPlaceTests
{
    [Theory]
    [InlineData(1, "Deux phrases.")]
    [InlineData(25, "Commune de Hautes Rives, ligne 25 du texte de cette premiere page.")]
    public void Title_page_that_only_names_the_document_takes_no_text(int lines, string behind)
    {
        using var tiny = new TinyCatalogue();
        tiny.Change("language/fr.yaml", """["conditions d'exécution"]""", """["conditions"]""");
        var page = Enumerable.Range(1, lines)
            .Select(line => $"Commune de Hautes Rives, ligne {line} du texte de cette premiere page.");
        var pdf = new MadePdf().Text(72, 760, "1. Conditions", 16, isBold: true).Lines(72, 720, [.. page])
            .NextPage().Text(72, 760, "2. Suite", 16, isBold: true).Lines(72, 720, "Une phrase.")
            .Lines(72, 690, "Deux phrases.").Read();

        var suggestion = new TenderScanner(tiny.Load()).Scan(new("t", [pdf], [])).Suggestions.Single();

        Assert.EndsWith(
            behind, suggestion.Document!.Blocks[suggestion.AfterBlock].Span.In(suggestion.Document.Text),
            StringComparison.Ordinal);
    }
}
