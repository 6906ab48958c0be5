using System.Globalization;
using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Tests.Scanning;

/// <summary>Invented sentences; the marks show the words of the citation.</summary>
public sealed class OutdatedReferencesTests
{
    private static readonly Lazy<TenderScanner> Scanner = new(() => new(Catalogue.Load(Catalogue.DefaultFolder)));

    [Theory]
    [InlineData("Le marché est régi par la «loi du 15 juin 2006».", "be-law-2006-06-15", "loi du 17 juin 2016")]
    [InlineData("Art. 61 de l'«A.R. du 15/07/2011» : motifs d'exclusion.", "be-rd-2011-07-15", "arrêté royal du 18 avril 2017")]
    [InlineData("L'«arrêté royal du 26 septembre 1996» s'applique à l'exécution.", "be-rd-1996-09-26", "arrêté royal du 14 janvier 2013")]
    [InlineData("La «loi relative aux marchés publics du 24 décembre 1993» et ses modifications.", "be-law-1993-12-24", "loi du 17 juin 2016")]
    [InlineData("La loi du 24 décembre 1993 relative aux marchés publics transpose la «directive 92/50/CEE».", "eu-directive-1992-50", "directive 2014/24/UE")]
    [InlineData("De opdracht valt onder de «wet van 15 juni 2006» overheidsopdrachten.", "be-law-2006-06-15", "loi du 17 juin 2016")]
    [InlineData("Zie artikel 5 van het «KB van 16 juli 2012» speciale sectoren.", "be-rd-2012-07-16", "arrêté royal du 18 juin 2017")]
    [InlineData("Het «koninklijk besluit van 15.07.2011» is van toepassing.", "be-rd-2011-07-15", "arrêté royal du 18 avril 2017")]
    [InlineData("De installatie voldoet aan het «koninklijk besluit van 10 maart 1981».", "be-rd-1981-03-10", "arrêté royal du 8 septembre 2019")]
    [InlineData("De procedure volgt «Richtlijn 2004/18/EG».", "eu-directive-2004-18", "directive 2014/24/UE")]
    [InlineData("Marché passé selon le «décret n° 2016-360 du 25 mars 2016» relatif aux marchés publics.", "fr-decree-2016-03-25", "code de la commande publique")]
    [InlineData("Appliances follow «Regulation (EC) No 842/2006».", "eu-regulation-2006-842", "règlement (UE) 2024/573")]
    [InlineData("Es gilt das «Gesetz vom 15. Juni 2006» über öffentliche Aufträge.", "be-law-2006-06-15", "loi du 17 juin 2016")]
    public void Act_out_of_force_is_reported_with_its_successor(string marked, string id, string successor)
    {
        var (text, mark) = Marked.Read(marked);

        var found = Scan(text, "2026-03-01").OutdatedReferences.Single(reference => reference.Id == id);

        Assert.Equal(mark, found.Evidence.Single().Span);
        Assert.Equal(successor, found.Successor!.French);
        Assert.False(found.IsToCheck);
    }

    [Theory]
    [InlineData("La loi du 17 juin 2016 est entrée en vigueur, remplaçant la loi du 15 juin 2006.")]
    [InlineData("La loi du 15 juin 2006, abrogée par celle du 17 juin 2016, ne régit pas ce marché.")]
    [InlineData("La directive 2014/24/UE sur la passation des marchés publics et abrogeant la directive 2004/18/CE s'applique.")]
    [InlineData("La loi du 5 août 2011 modifiant la loi du 15 juin 2006 est citée pour mémoire.")]
    [InlineData("De wet van 17 juni 2016 vervangt de wet van 15 juni 2006.")]
    [InlineData("De wet van 15 juni 2006, opgeheven door de wet van 17 juni 2016.")]
    [InlineData("Het koninklijk besluit tot wijziging van het koninklijk besluit van 15 juli 2011.")]
    [InlineData("La réunion du 15 juin 2006 a suivi la loi du 17 juin 2016.")]
    [InlineData("L'arrêté ministériel du 15 juillet 2011 fixe le modèle.")]
    [InlineData("Het ministerieel besluit van 15 juli 2011 legt het model vast.")]
    [InlineData("La loi du 7 mai 1999 sur les jeux de hasard, les paris et la protection des joueurs.")]
    [InlineData("Les offres 2004/18 et 92/50 sont jointes.")]
    [InlineData("Le règlement (UE) 2004/18 n'existe pas.")]
    public void What_only_tells_of_an_old_act_or_looks_like_one_is_not_reported(string text)
    {
        Assert.Empty(Scan(text, "2026-03-01").OutdatedReferences);
    }

    [Theory]
    [InlineData("2017-06-29", false)]
    [InlineData("2017-06-30", true)]
    public void Act_is_judged_by_the_day_of_publication(string published, bool isOutdated)
    {
        var found = Scan("La loi du 15 juin 2006 s'applique.", published).OutdatedReferences;

        Assert.Equal(isOutdated, found.Count == 1);
    }

    [Theory]
    [InlineData("La loi du 15 juin 2006 s'applique.")]
    [InlineData("Le seuil européen est de 221.000 euros.")]
    public void What_stands_in_a_tender_without_a_day_is_to_be_checked(string text)
    {
        var found = Scan(text, null).OutdatedReferences.Single();

        Assert.True(found.IsToCheck);
        Assert.EndsWith(
            "La date du marché n'est pas connue : à vérifier.", found.Message.French, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Le pouvoir adjudicateur dispose d'un «délai de vérification de trente (30) jours», puis paie.", "payment-in-two-periods", true)]
    [InlineData("Le paiement suit dans les «30 jours à compter de la fin de la vérification».", "payment-in-two-periods", true)]
    [InlineData("De «verificatietermijn bedraagt dertig dagen», de betaling volgt later.", "payment-in-two-periods", true)]
    [InlineData("Betaling binnen «dertig dagen na het einde van de verificatie».", "payment-in-two-periods", true)]
    [InlineData("Le montant dépasse le «seuil européen de 221.000» euros.", "eu-thresholds-2024-2025", false)]
    [InlineData("De raming ligt boven de «Europese drempel van 143.000» euro.", "eu-thresholds-2024-2025", false)]
    [InlineData("Le marché reste sous le «seuil de publicité européenne de 214 000» EUR.", "eu-thresholds-2016-2023", true)]
    [InlineData("Aucun «cautionnement n'est exigé car le montant estimé est inférieur à 50.000» euros.", "bond-by-estimate", true)]
    [InlineData("Er is geen «borgtocht omdat de raming lager is dan 50 000» euro.", "bond-by-estimate", true)]
    public void Rule_that_changed_is_reported_with_what_holds_now(string marked, string id, bool isToCheck)
    {
        var (text, mark) = Marked.Read(marked);

        var found = Scan(text, "2026-03-01").OutdatedReferences.Single();

        Assert.Equal((id, isToCheck, mark), (found.Id, found.IsToCheck, found.Evidence.Single().Span));
        Assert.NotNull(found.Successor);
    }

    [Theory]
    [InlineData("La vérification et le paiement se font dans un délai de traitement de 30 jours.", "2026-03-01")]
    [InlineData("Un délai de vérification et de paiement de trente jours s'applique.", "2026-03-01")]
    [InlineData("De betaling gebeurt binnen dertig dagen na de levering, nazicht inbegrepen.", "2026-03-01")]
    [InlineData("Le délai de vérification est de trente jours.", "2024-12-31")]
    [InlineData("Le seuil européen est de 216.000 euros.", "2026-03-01")]
    [InlineData("Le seuil européen est de 221.000 euros.", "2025-12-31")]
    [InlineData("Le lot 2 vaut 221.000 euros ; le règlement européen s'applique.", "2026-03-01")]
    [InlineData("Au Grand-Duché de Luxembourg, le code des marchés publics s'applique.", "2026-03-01")]
    public void Rule_in_force_or_look_alike_is_not_reported(string text, string published)
    {
        Assert.Empty(Scan(text, published).OutdatedReferences);
    }

    private static ScanResult Scan(string text, string? published)
    {
        var tender = TenderReader.Read("t", [("t.md", () => new MemoryStream(Encoding.UTF8.GetBytes(text)))]);
        var day = published is null ? (DateOnly?)null : DateOnly.Parse(published, CultureInfo.InvariantCulture);
        return Scanner.Value.Scan(tender, new TenderProfile { Published = day });
    }
}
