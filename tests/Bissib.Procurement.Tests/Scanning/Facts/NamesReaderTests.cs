namespace Bissib.Procurement.Tests.Scanning.Facts;

public sealed class NamesReaderTests
{
    [Theory]
    [InlineData("Le soumissionnaire fournit un certificat ISO 14001 en cours de validité.", "certificates-required", "certificat ISO 14001")]
    [InlineData("De inschrijver moet beschikken over VCA en ISO 9001.", "certificates-required", "VCA; ISO 9001")]
    [InlineData("Documents à fournir :\n\n- extrait de casier judiciaire\n\n- attestation fiscale", "certificates-required", "extrait de casier judiciaire; attestation fiscale")]
    [InlineData("L'adjudicataire souscrit une assurance en responsabilité civile professionnelle.", "insurance-required", "responsabilité civile professionnelle")]
    [InlineData("Une attestation d'assurance est remise avant le début.", "insurance-required", "yes")]
    [InlineData("De opdrachtnemer moet een verzekering beroepsaansprakelijkheid afsluiten.", "insurance-required", "beroepsaansprakelijkheid")]
    [InlineData("L'entreprise désigne un chef de chantier.", "staff-required", "chef de chantier")]
    [InlineData("De opdrachtnemer stelt een werfleider aan.", "staff-required", "werfleider")]
    [InlineData("Déclaration indiquant les effectifs du candidat.", "staff-required", "declaration-only")]
    [InlineData("Les offres sont rédigées en français ou en néerlandais.", "language", "fr; nl")]
    [InlineData("De offerte wordt opgesteld in het Nederlands.", "language", "nl")]
    public void Names_are_read_where_they_are_asked(string text, string fact, string expected)
    {
        Assert.Equal(expected, FactSentence.Value(text, fact));
    }

    [Theory]
    [InlineData("Le conseil communal désigne son bourgmestre.", "staff-required")]
    [InlineData("La norme ISO 14001 est connue de tous.", "certificates-required")]
    [InlineData("L'entreprise dispose d'un plan d'assurance qualité.", "insurance-required")]
    [InlineData("De kwaliteitsverzekering is niet verplicht.", "insurance-required")]
    [InlineData("Le référentiel doit être respecté.", "staff-required")]
    [InlineData("Les documents sont fournis par une entreprise française.", "language")]
    public void Names_of_something_else_are_none(string text, string fact)
    {
        Assert.Null(FactSentence.Value(text, fact));
    }
}
