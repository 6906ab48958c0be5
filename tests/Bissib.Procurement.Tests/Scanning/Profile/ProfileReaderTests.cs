using System.Text;
using System.Text.Json;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Tests.Scanning.Profile;

public sealed class ProfileReaderTests
{
    private static readonly Lazy<TenderScanner> Scanner = new(() => new(Catalogue.Load(Catalogue.DefaultFolder)));

    [Fact]
    public void What_the_user_gives_prevails_and_is_certain()
    {
        var given = new TenderProfile { Value = 5, Region = Region.Brussels, Lots = 2, DurationDays = 9 };

        var result = Scan("Commune de Valmont. Estimation : 95.000 €. Lot unique. Durée : 24 mois.", "t.md", given);

        Assert.Equal(
            (5, Region.Brussels, 2, 9),
            (result.Profile.Value, result.Profile.Region, result.Profile.Lots, result.Profile.DurationDays));
        Assert.DoesNotContain(
            result.ProfileEvidence.Keys, field => field is "value" or "region" or "lots" or "durationDays");
        Assert.DoesNotContain("value", result.Profile.Uncertain);
    }

    [Fact]
    public void Region_that_the_user_gives_decides_the_kind_of_buyer()
    {
        var result = Scan("Pouvoir adjudicateur : Commune de Valmont", "t.md", new() { Region = Region.Brussels });

        Assert.Equal(BuyerType.BrusselsLocal, result.Profile.Buyer);
    }

    [Fact]
    public void Nothing_is_read_from_a_text_that_says_nothing()
    {
        var result = Scan("Le chat dort sur le mur, et la pluie tombe.", "t.md");

        Assert.Empty(result.ProfileEvidence);
        Assert.Equal(
            new TenderProfile { Language = Language.French, Cpv = [], Uncertain = [] }.ToString(),
            (result.Profile with { Cpv = [], Uncertain = [] }).ToString());
    }

    [Theory]
    [InlineData("<tr><td>1</td><td>120.000 €</td></tr><tr><td>2</td><td>80.000 €</td></tr>", "200000")]
    [InlineData("<tr><td>1</td><td>120.000 €</td></tr><tr><td>2</td><td>80.000 €</td></tr><tr><td>Total</td><td>200.000 €</td></tr>", "200000")]
    [InlineData("<tr><td>1</td><td>120.000 €</td></tr><tr><td>2</td><td>à définir</td></tr>", null)]
    public void Lots_add_up_where_each_has_an_estimate(string rows, string? expected)
    {
        var table = $"<table><tr><th>Lot</th><th>Estimation HTVA</th></tr>{rows}</table>";

        var profile = Scan($"<html><body><p>Les lots :</p>{table}</body></html>", "t.html").Profile;

        Assert.Equal(
            expected, profile.Value is { } value
                ? decimal.ToInt32(value).ToString(System.Globalization.CultureInfo.InvariantCulture)
                : null);
    }

    [Theory]
    [InlineData("<td>Valeur estimée</td><td>240.000 € HTVA</td>", "240000")]
    [InlineData("<td>Chiffre d'affaires</td><td>Valeur estimée : 240.000 € HTVA</td>", null)]
    public void Value_stands_in_the_cell_beside_its_label(string cells, string? expected)
    {
        var profile = Scan($"<html><body><table><tr>{cells}</tr></table></body></html>", "t.html").Profile;

        Assert.Equal(
            expected, profile.Value is { } value
                ? decimal.ToInt32(value).ToString(System.Globalization.CultureInfo.InvariantCulture)
                : null);
    }

    [Theory]
    [InlineData("CPV 90910000-9 et 90911300-9", "90910000,90911300")]
    [InlineData("Code CPV principal : 90910000", "90910000")]
    [InlineData("Codes CPV :\n\n- 72220000 – Services\n\n- 72224000 – Services", "72220000,72224000")]
    [InlineData("Numéro de dossier 90910000", "")]
    [InlineData("Référence 00910000-9", "")]
    public void Cpv_codes_are_read_with_or_without_their_check_digit(string text, string expected)
    {
        Assert.Equal(expected, string.Join(',', Scan(text, "t.md").Profile.Cpv));
    }

    [Theory]
    [InlineData("Marché public de services", ContractKind.Services)]
    [InlineData("Type de marché : ☐ Travaux ☐ Fournitures ☑ Services", ContractKind.Services)]
    [InlineData("Overheidsopdracht voor werken", ContractKind.Works)]
    [InlineData("Marché de fournitures. CPV 15000000-8", ContractKind.Supplies)]
    [InlineData("Accord-cadre de fournitures courantes et de services", null)]
    [InlineData("La réglementation des marchés publics de travaux, de fournitures et de services", null)]
    public void Kind_is_read(string text, ContractKind? expected)
    {
        Assert.Equal(expected, Scan(text, "t.md").Profile.Kind);
    }

    [Fact]
    public void Json_holds_what_was_read_with_its_evidence()
    {
        var result = Scan("Pouvoir adjudicateur : Commune de Valmont, rue Haute 3, 5990 Valmont\n\nEstimation : 95.000 €\n\nLot unique", "t.md");
        using var stream = new MemoryStream();

        ScanJson.Write(stream, [result], Language.French);

        var profile = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()))
            .RootElement[0].GetProperty("profile");
        Assert.Equal(
            "Commune de Valmont walloon-local municipality wallonia BE 95000 1",
            string.Join(
                ' ',
                new[] { "buyer", "buyerType", "authority", "region", "country", "value", "lots" }.Select(name =>
                    profile.GetProperty(name).ToString())));
        Assert.Equal("value", profile.GetProperty("uncertain")[0].GetString());
        Assert.Equal(
            "Estimation : 95.000 €",
            profile.GetProperty("evidence").GetProperty("value").GetProperty("quote").GetString());
        Assert.Equal(JsonValueKind.Null, profile.GetProperty("procedure").ValueKind);
    }

    private static ScanResult Scan(string text, string name, TenderProfile? given = null) =>
        Scanner.Value.Scan(
            TenderReader.Read("t", [(name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)))]), given);
}
