namespace Bissib.Procurement.Tests.Scanning.Facts;

public sealed class ChoiceReaderTests
{
    [Theory]
    [InlineData("Les variantes libres sont admises pour tous les postes.", "variants", "allowed")]
    [InlineData("Le soumissionnaire peut introduire une ou plusieurs variantes.", "variants", "allowed")]
    [InlineData("Les variantes ne sont pas acceptées.", "variants", "forbidden")]
    [InlineData("Il est interdit de remettre des variantes.", "variants", "forbidden")]
    [InlineData("Aucune variante libre ne sera prise en considération.", "variants", "forbidden")]
    [InlineData("Variantes : Non", "variants", "forbidden")]
    [InlineData("Vrije varianten zijn niet toegestaan.", "variants", "forbidden")]
    [InlineData("De inschrijver mag één vrije variant indienen.", "variants", "allowed")]
    [InlineData("Varianten: geen", "variants", "forbidden")]
    [InlineData("Le marché ne comporte aucune option.", "options", "none")]
    [InlineData("Options : néant", "options", "none")]
    [InlineData("Vrije opties zijn verboden.", "options", "none")]
    [InlineData("Le groupement peut être conjoint ou solidaire.", "groups", "free")]
    [InlineData("Aucune forme juridique n'est imposée aux groupements d'opérateurs.", "groups", "free")]
    [InlineData("Le groupement devra revêtir la forme d'un groupement solidaire après l'attribution.", "groups", "imposed-form")]
    [InlineData("Les membres de l'association sont solidairement responsables de l'exécution.", "groups", "joint-and-several")]
    [InlineData("Een combinatie mag inschrijven. De leden van de combinatie zijn hoofdelijk aansprakelijk.", "groups", "joint-and-several")]
    [InlineData("La sous-traitance est interdite.", "subcontracting", "forbidden")]
    [InlineData("La sous-traitance est soumise à l'accord préalable du pouvoir adjudicateur.", "subcontracting", "limited")]
    [InlineData("L'adjudicataire peut faire appel à des sous-traitants.", "subcontracting", "free")]
    [InlineData("Onderaanneming is verboden.", "subcontracting", "forbidden")]
    [InlineData("Onderaanneming vereist de voorafgaande schriftelijke toestemming van de aanbesteder.", "subcontracting", "limited")]
    [InlineData("De inschrijver mag een beroep doen op onderaannemers.", "subcontracting", "free")]
    [InlineData("Les offres sont introduites exclusivement par voie électronique.", "electronic-submission", "mandatory")]
    [InlineData("L'offre est soit déposée contre récépissé, soit transmise par voie électronique.", "electronic-submission", "optional")]
    [InlineData("De offertes worden uitsluitend elektronisch ingediend.", "electronic-submission", "mandatory")]
    [InlineData("Le rapport de dépôt porte une signature électronique qualifiée.", "electronic-signature", "mandatory")]
    [InlineData("La signature de l'offre n'est pas exigée au dépôt.", "electronic-signature", "none")]
    [InlineData("Het indieningsrapport wordt met een gekwalificeerde elektronische handtekening ondertekend.", "electronic-signature", "mandatory")]
    [InlineData("De offerte hoeft niet te worden ondertekend.", "electronic-signature", "none")]
    [InlineData("Une visite des installations est obligatoire avant la remise de l'offre.", "site-visit", "mandatory")]
    [InlineData("La visite des lieux n'est pas obligatoire.", "site-visit", "optional")]
    [InlineData("Aucune visite n'est organisée.", "site-visit", "none")]
    [InlineData("Het plaatsbezoek is verplicht.", "site-visit", "mandatory")]
    [InlineData("Het plaatsbezoek is niet verplicht.", "site-visit", "optional")]
    [InlineData("Le soumissionnaire joint un échantillon de chaque tissu.", "presentation-or-samples", "yes")]
    [InlineData("De inschrijver bezorgt stalen: de stalen worden samen met de offerte ingediend.", "presentation-or-samples", "yes")]
    [InlineData("Le pouvoir adjudicateur peut négocier les offres initiales.", "negotiation", "yes")]
    [InlineData("Il n'y aura aucune négociation.", "negotiation", "no")]
    [InlineData("Er wordt niet onderhandeld.", "negotiation", "no")]
    [InlineData("Le candidat joint le DUME complété.", "espd", "yes")]
    [InlineData("De inschrijver voegt het ingevulde UEA bij.", "espd", "yes")]
    [InlineData("Les prix sont révisables chaque année.", "price-revision", "yes")]
    [InlineData("Les prix sont fermes et non révisables.", "price-revision", "no")]
    [InlineData("De prijzen zijn vast.", "price-revision", "no")]
    public void Choice_is_read_from_a_sentence_or_a_form(string text, string fact, string expected)
    {
        Assert.Equal(expected, FactSentence.Value(text, fact));
    }

    [Theory]
    [InlineData("Une variante végétarienne est proposée chaque jour.", "variants")]
    [InlineData("Le soumissionnaire peut proposer des variantes si l'avis de marché les autorise.", "variants")]
    [InlineData("## Variantes obligatoires", "variants")]
    [InlineData("Les pouvoirs adjudicateurs forment un groupement de commandes.", "groups")]
    [InlineData("Le mandataire du groupement solidaire reçoit les paiements.", "groups")]
    [InlineData("Le sous-traitant ultérieur traite les données à caractère personnel avec l'accord préalable du responsable.", "subcontracting")]
    [InlineData("Les factures sont transmises exclusivement par voie électronique.", "electronic-submission")]
    [InlineData("La visite médicale est obligatoire pour chaque agent.", "site-visit")]
    [InlineData("De medische visite en het huisbezoek zijn verplicht.", "site-visit")]
    [InlineData("L'adjudicataire fournit les échantillons d'eau prélevés au laboratoire.", "presentation-or-samples")]
    [InlineData("Une négociation collective aura lieu avec les syndicats.", "negotiation")]
    [InlineData("Les prix fixés par le bordereau sont appliqués.", "price-revision")]
    public void Look_alike_is_no_choice(string text, string fact)
    {
        Assert.Null(FactSentence.Value(text, fact));
    }

    [Fact]
    public void Evidence_shows_the_words_in_their_sentence()
    {
        var fact = FactSentence.Read("Objet : des bancs.\n\nLes variantes sont interdites pour ce lot.", "variants")
            .Single();

        Assert.Equal("Les variantes sont interdites pour ce lot", fact.Evidence[0].Quote);
        Assert.Equal("variantes sont interdites", fact.Evidence[0].Span.In(fact.Evidence[0].Document.Text));
    }
}
