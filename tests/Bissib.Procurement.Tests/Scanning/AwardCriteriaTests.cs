using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents.Formats;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Tests.Scanning;

/// <summary>Criteria whose name stands in one cell and whose weight in another, or at the end of a line.</summary>
public sealed class AwardCriteriaTests
{
    private const string Cap = "price-weight-cap";
    private const string Green = "environmental-award-criterion";

    private static readonly Lazy<TenderScanner> Scanner = new(() => new(Catalogue.Load(Catalogue.DefaultFolder)));

    [Theory]
    [InlineData("Prix|45;Sobriété énergétique|25;Méthode|30", Cap, true)]
    [InlineData("Prix|75;Méthode|25", Cap, false)]
    [InlineData("Prix|45 %|60 %;Méthode|55 %|40 %", Cap, true)]
    [InlineData("Prix|30;Qualité|20;Total|50", Cap, false)]
    [InlineData("1|Montant de l'offre|40 points;2|Durabilité des fournitures|60 points", Green, true)]
    [InlineData("Prix|60;Délai|40", Green, false)]
    public void Table_of_award_criteria_is_read_by_rows(string rows, string clause, bool isFound)
    {
        var findings = Scan($"<h1>Critères d'attribution</h1>{Table($"Critère|Points;{rows}")}");

        Assert.Equal(isFound, findings.Contains(clause));
    }

    [Fact]
    public void Table_of_prices_holds_no_criteria()
    {
        var findings = Scan(
            $"<h1>Inventaire</h1>{Table("Poste|Prix unitaire;Prix du nettoyage|45;Papier biologique|55")}");

        Assert.DoesNotContain(Cap, findings);
        Assert.DoesNotContain(Green, findings);
    }

    [Theory]
    [InlineData("Prijs: 45|Milieuzorg op de werf: 25 punten|Plan van aanpak – 30", true)]
    [InlineData("Prijs ..... 44,5|Milieuzorg op de werf (25/100)|Plan van aanpak [30.5 ptn.]", true)]
    [InlineData("Prijs: 85|Plan van aanpak – 15", false)]
    [InlineData("Prijs: 45|Plan van aanpak – 15", false)]
    public void Lines_that_add_up_to_a_hundred_are_criteria(string lines, bool isFound)
    {
        var paragraphs = string.Concat(lines.Split('|').Select(line => $"<p>{line}</p>"));

        Assert.Equal(isFound, Scan($"<h1>Beoordeling</h1>{paragraphs}").Contains(Cap));
    }

    [Fact]
    public void Short_cells_of_a_row_are_one_sentence()
    {
        var findings = Scan($"<h1>Conditions d'exécution</h1>{Table("Clause|Volume|Preuve;Clause sociale d'insertion|500 heures|attestation;Formation|sans objet|")}");

        Assert.Contains("insertion-hours", findings);
    }

    private static string Table(string rows) =>
        $"<table>{string.Concat(rows.Split(';').Select(row => $"<tr>{string.Concat(row.Split('|').Select(cell => $"<td>{cell}</td>"))}</tr>"))}</table>";

    private static List<string> Scan(string html)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes($"<html><body>{html}</body></html>"));
        return [.. Scanner.Value.Scan(new("t", [HtmlReader.Read(file, "t.html")], [])).Findings
            .Where(finding => finding.Status is FindingStatus.Present or FindingStatus.Incomplete)
            .Select(finding => finding.Clause.Name)];
    }
}
