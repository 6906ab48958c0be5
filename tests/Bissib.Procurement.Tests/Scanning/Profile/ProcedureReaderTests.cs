using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Tests.Scanning.Profile;

public sealed class ProcedureReaderTests
{
    [Theory]
    [InlineData("Le marché est passé par «procédure ouverte».", Procedure.Open)]
    [InlineData("«Appel d'offres ouvert» (articles R. 2124-1 et suivants)", Procedure.Open)]
    [InlineData("Mode de passation : «restreinte»", Procedure.Restricted)]
    [InlineData("«Procédure concurrentielle avec négociation» (article 38)", Procedure.NegotiatedWithPriorPublication)]
    [InlineData("«Procédure négociée directe avec publication préalable» (article 41)", Procedure.SimplifiedNegotiatedWithPriorPublication)]
    [InlineData("Il est fait usage de la «procédure négociée sans publication préalable».", Procedure.NegotiatedWithoutPriorPublication)]
    [InlineData("«Procédure négociée sans publication préalable», article 42 de la loi du 17 juin 2016", Procedure.NegotiatedWithoutPriorPublication)]
    [InlineData("«Marché public de faible montant»", Procedure.LowValue)]
    [InlineData("Le marché est passé selon une «procédure adaptée».", Procedure.Adapted)]
    [InlineData("Plaatsingsprocedure: «openbare procedure»", Procedure.Open)]
    [InlineData("«Niet-openbare procedure» met Europese bekendmaking", Procedure.Restricted)]
    [InlineData("«Vereenvoudigde onderhandelingsprocedure met voorafgaande bekendmaking»", Procedure.SimplifiedNegotiatedWithPriorPublication)]
    [InlineData("«Onderhandelingsprocedure zonder voorafgaande bekendmaking», artikel 42", Procedure.NegotiatedWithoutPriorPublication)]
    [InlineData("«Mededingingsprocedure met onderhandeling»", Procedure.NegotiatedWithPriorPublication)]
    [InlineData("«Concurrentiegerichte dialoog»", Procedure.CompetitiveDialogue)]
    [InlineData("«Opdracht van beperkte waarde» (aanvaarde factuur)", Procedure.LowValue)]
    [InlineData("The contract is awarded by «open procedure».", Procedure.Open)]
    [InlineData("«Innovation partnership»", Procedure.InnovationPartnership)]
    [InlineData("Procédure : ☐ ouverte ☑ «restreinte» ☐ négociée sans publication préalable", Procedure.Restricted)]
    public void Procedure_is_read_with_its_words(string marked, Procedure expected)
    {
        var result = ProfileSentence.ScanMarked(marked);

        Assert.Equal(expected, result.Profile.Procedure);
        Assert.Equal(
            ProfileSentence.MarkOf(marked),
            ProfileSentence.Evidence(result, "procedure", ProfileSentence.MarkOf(marked)));
    }

    [Theory]
    [InlineData("La répétition de services similaires peut être attribuée par procédure négociée sans publication préalable.")]
    [InlineData("Herhaling van soortgelijke diensten via een onderhandelingsprocedure zonder voorafgaande bekendmaking is mogelijk.")]
    [InlineData("La porte reste ouverte pendant la visite.")]
    [InlineData("Procédure : ☐ ouverte ☐ restreinte")]
    public void Other_words_are_no_procedure(string text)
    {
        Assert.Null(ProfileSentence.Scan(text).Profile.Procedure);
    }
}
