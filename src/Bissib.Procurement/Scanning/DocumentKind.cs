using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning;

/// <summary>What a document of a tender is for, by its name and its first lines.</summary>
internal enum DocumentKind
{
    /// <summary>Specifications that hold all, such as a "cahier spécial des charges" or "bestek"; also what is not
    /// told.</summary>
    Specifications,

    /// <summary>The rules of the procedure: "règlement de la consultation", "selectieleidraad".</summary>
    Rules,

    /// <summary>Technical specifications alone: "CCTP", "technische bepalingen".</summary>
    Technical,

    /// <summary>Terms of the contract alone: "CCAP", "administratieve bepalingen".</summary>
    Terms,

    /// <summary>What bidders fill in: "acte d'engagement", "inschrijvingsformulier".</summary>
    OfferForm,
}

/// <summary>Tells the kinds of document apart, and how well a clause of a stage stands in each.</summary>
internal static class DocumentKinds
{
    private const int FirstBlocks = 12;

    private static readonly (DocumentKind Kind, string[] Words)[] Titles =
    [
        (DocumentKind.OfferForm, ["acte d engagement", "formulaire d offre", "formulaire de soumission",
            "inschrijvingsformulier", "offerteformulier", "tender form"]),
        (DocumentKind.Rules, ["reglement de la consultation", "reglement de consultation", "selectieleidraad",
            "gunningsleidraad", "instructions to tenderers"]),
        (DocumentKind.Technical, ["cahier des clauses techniques particulieres", "cctp", "technische bepalingen",
            "technical specifications"]),
        (DocumentKind.Terms, ["cahier des clauses administratives particulieres", "ccap", "conditions of contract"]),
    ];

    /// <summary>By the name of the file, then by the first of its lines that is a title of a kind.</summary>
    public static DocumentKind Of(TenderDocument document)
    {
        var lines = document.Blocks.Take(FirstBlocks).Where(block
            => block.Kind is not (BlockKind.Header or BlockKind.Footer or BlockKind.ContentsEntry))
            .Select(block => block.Span.In(document.Text)).Prepend(Path.GetFileNameWithoutExtension(document.Name));
        foreach (var line in lines.Select(line => $" {SignalIndex.FoldWords(line.Replace('_', ' ').Replace('-', ' '))} "))
            foreach (var (kind, words) in Titles)
                if (words.Any(title => line.Contains($" {title} ", StringComparison.Ordinal))) return kind;
        return DocumentKind.Specifications;
    }

    /// <summary>0 where a clause of the stage belongs, more where it stands less well; an offer form is the last
    /// resort.</summary>
    public static int Rank(DocumentKind kind, Stage stage) => (kind, stage) switch
    {
        (DocumentKind.OfferForm, _) => 3,
        (DocumentKind.Specifications, _) => 1,
        (DocumentKind.Rules, Stage.Exclusion or Stage.Selection or Stage.AwardCriterion or Stage.Reservation or Stage.SubjectMatter) => 0,
        (DocumentKind.Technical, Stage.TechnicalSpecification) => 0,
        (DocumentKind.Terms, Stage.ExecutionCondition or Stage.ContractTerms) => 0,
        _ => 2,
    };
}
