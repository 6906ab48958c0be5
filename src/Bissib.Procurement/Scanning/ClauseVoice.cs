using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning;

/// <summary>Whom the model text of a clause speaks to, and so which articles it fits.</summary>
internal enum ClauseVoice
{
    /// <summary>To neither of the two, or to both.</summary>
    Neutral,

    /// <summary>To those who bid: "Ce critère vaut …", "Le soumissionnaire joint à son offre …".</summary>
    Bid,

    /// <summary>To the one who performs: "L'adjudicataire trie …".</summary>
    Performance,
}

/// <summary>
/// Tells the voice of a clause and the roles of sections that take it. A text about bids is no article of execution
/// conditions, and a duty of the contractor is no ground of exclusion and no award criterion, whatever other forms the
/// clause may take.
/// </summary>
internal static class ClauseVoices
{
    private static readonly string[] OfBids =
        ["critere", "soumissionnaire", "soumissionnaires", "candidat", "candidats", "offre", "offres"];

    private static readonly string[] OfPerformance = ["adjudicataire", "titulaire", "entrepreneur", "execution"];

    /// <summary>By the first word of the French text below its title that speaks to either.</summary>
    public static ClauseVoice Of(Clause clause)
    {
        var text = clause.ModelText[Language.French];
        var body = text.IndexOf("\n\n", StringComparison.Ordinal) is > 0 and var end ? text[end..] : text;
        var words = SignalIndex.FoldWords(body.TrimStart().Split("\n\n")[0]).Split(' ');
        return words.FirstOrDefault(word => OfBids.Contains(word) || OfPerformance.Contains(word)) switch
        {
            null => ClauseVoice.Neutral,
            var word when OfBids.Contains(word) => ClauseVoice.Bid,
            _ => ClauseVoice.Performance,
        };
    }

    /// <summary>
    /// The roles of sections that may take the clause, the best first; none where the end of the document is better.
    /// </summary>
    public static IEnumerable<SectionRole> RolesFor(Clause clause) => Of(clause) switch
    {
        ClauseVoice.Bid => OfBid(clause),
        ClauseVoice.Performance when OfStages(clause).Any(IsOfPerformance) => OfStages(clause).Where(IsOfPerformance),
        _ => OfStages(clause),
    };

    private static IEnumerable<SectionRole> OfStages(Clause clause)
    {
        foreach (var stage in clause.Stages) yield return StandingWords.RoleOf(stage);
        if (clause.Stages.Contains(Stage.ExecutionCondition)) yield return SectionRole.ContractTerms;
        if (clause.Stages.Contains(Stage.ContractTerms)) yield return SectionRole.ExecutionCondition;
        if (clause.Stages.Contains(Stage.TechnicalSpecification)) yield return SectionRole.SubjectMatter;
        if (clause.Stages.Contains(Stage.Reservation)) yield return SectionRole.SubjectMatter;
        if (clause.Stages.Contains(Stage.SubjectMatter)) yield return SectionRole.Procedure;
    }

    // "Délai de réception des offres" is a term of the contract by its stage, and stands best among the rules of the
    // procedure.
    private static IEnumerable<SectionRole> OfBid(Clause clause)
    {
        var own = clause.Stages.Select(StandingWords.RoleOf)
            .Select(role => role == SectionRole.ContractTerms ? SectionRole.Procedure : role)
            .Where(role => role != SectionRole.ExecutionCondition);
        SectionRole[] beside = clause.Stages.Contains(Stage.SubjectMatter) ? [SectionRole.Procedure] : [];
        return own.Concat(beside).Append(SectionRole.ContractTerms).Distinct();
    }

    private static bool IsOfPerformance(SectionRole role) =>
        role is not (SectionRole.Exclusion or SectionRole.Selection or SectionRole.AwardCriterion);
}
