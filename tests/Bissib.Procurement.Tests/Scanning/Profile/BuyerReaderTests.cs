using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Tests.Scanning.Profile;

public sealed class BuyerReaderTests
{
    [Theory]
    [InlineData("Pouvoir adjudicateur : «Commune de Valmont», rue Haute 3, 5990 Valmont", Authority.Municipality, Region.Wallonia, BuyerType.WalloonLocal)]
    [InlineData("Le pouvoir adjudicateur est le «CPAS de Sainte-Aldegonde», place Verte 1 à 1099 Bruxelles.", Authority.WelfareCentre, Region.Brussels, BuyerType.BrusselsLocal)]
    [InlineData("# 1. Pouvoir adjudicateur\\n\\n«Zone de police Trois-Vallées»\\n\\nrue du Pont 8, 4999 Vervaux", Authority.PoliceZone, Region.Wallonia, BuyerType.WalloonLocal)]
    [InlineData("PROVINCE DE NAMUR\\n\\n«COMMUNE DE VALMONT»\\n\\nMarché de services", Authority.Municipality, Region.Wallonia, BuyerType.WalloonLocal)]
    [InlineData("«SPF Statistiques»\\n\\nboulevard du Nord 20, 1000 Bruxelles", Authority.Federal, Region.Federal, BuyerType.Federal)]
    [InlineData("Aanbestedende overheid: «Stad Halmere», Markt 1, 8999 Halmere", Authority.Municipality, Region.Flanders, BuyerType.FlemishLocal)]
    [InlineData("De opdrachtgever is het «OCMW Terbeke», Dorp 2, 3999 Terbeke.", Authority.WelfareCentre, Region.Flanders, BuyerType.FlemishLocal)]
    [InlineData("Bouwheer: «Provincie Limburg», vertegenwoordigd door de deputatie", Authority.Province, Region.Flanders, BuyerType.FlemishLocal)]
    [InlineData("Pouvoir adjudicateur : «Bruxelles Environnement», avenue du Port 1, 1000 Bruxelles", Authority.Regional, Region.Brussels, BuyerType.BrusselsRegional)]
    [InlineData("Contracting authority: «Municipality of Valmont», Main Street 3, 5990 Valmont, Belgium", Authority.Municipality, Region.Wallonia, BuyerType.WalloonLocal)]
    public void Buyer_its_kind_and_its_region_are_read(
        string marked, Authority authority, Region region, BuyerType type)
    {
        var result = ProfileSentence.ScanMarked(marked);

        Assert.Equal(ProfileSentence.MarkOf(marked), result.Profile.BuyerName);
        Assert.Equal(
            (authority, region, type), (result.Profile.Authority, result.Profile.Region, result.Profile.Buyer));
        Assert.Equal("BE", result.Profile.Country);
        Assert.DoesNotContain("buyerType", result.Profile.Uncertain);
    }

    [Theory]
    [InlineData("Pouvoir adjudicateur : «Intercommunale des Trois Rivières», rue du Lac 1, 4999 Lacville", Authority.Intercommunal)]
    [InlineData("Aanbestedende overheid: «Woonmaatschappij De Linde», Lindelaan 3, 9999 Linde", Authority.SocialHousing)]
    public void Buyer_whom_rules_do_not_name_is_local_with_doubt(string marked, Authority authority)
    {
        var profile = ProfileSentence.ScanMarked(marked).Profile;

        Assert.Equal(authority, profile.Authority);
        Assert.NotNull(profile.Buyer);
        Assert.Contains("buyerType", profile.Uncertain);
    }

    [Theory]
    [InlineData("Le pouvoir adjudicateur se réserve le droit de ne pas attribuer le marché.")]
    [InlineData("Le maître d'ouvrage vérifie les factures de la commune.")]
    [InlineData("De aanbestedende overheid kan de offertes verbeteren.")]
    [InlineData("# Pouvoir adjudicateur et informations\\n\\nLes informations sont demandées par écrit, sur le forum de la plateforme, avant la remise.")]
    public void Sentence_about_the_buyer_is_no_name(string text)
    {
        Assert.Null(ProfileSentence.Scan(text).Profile.BuyerName);
    }

    [Theory]
    [InlineData("Le présent marché est soumis au code de la commande publique. Acheteur : Mairie de Valmont", "FR")]
    [InlineData("De opdracht wordt geplaatst volgens de Aanbestedingswet 2012. Opdrachtgever: Gemeente Halmere", "NL")]
    public void Buyer_outside_Belgium_is_bound_by_no_Belgian_rule(string text, string country)
    {
        var profile = ProfileSentence.Scan(text).Profile;

        Assert.Equal((Region.Outside, country, BuyerType.Other), (profile.Region, profile.Country, profile.Buyer));
    }

    [Fact]
    public void Language_of_the_bid_tells_no_country()
    {
        Assert.Null(
            ProfileSentence.Scan("De offerte is in het Nederlands of in de Nederlandse taal gesteld.").Profile.Country);
    }

    [Theory]
    [InlineData("Le projet est cofinancé par le FEDER.", true)]
    [InlineData("Les travaux sont subventionnés par la Région wallonne.", true)]
    [InlineData("Dit project wordt gesubsidieerd door het Vlaams Gewest.", true)]
    [InlineData("Le marché n'est pas subsidié.", false)]
    [InlineData("Le raccordement est demandé à ERDF.", null)]
    [InlineData("Le titulaire demande les primes et subventions à l'emploi.", null)]
    public void Subsidy_is_read(string text, bool? expected)
    {
        Assert.Equal(expected, ProfileSentence.Scan(text).Profile.IsSubsidised);
    }
}
