using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Profile;
using Bissib.Procurement.Scanning.References;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Says which of the clauses that a tender does not speak of are missing: those that a duty asks for, and the
/// recommended ones that fit it best. What could not be read is no absence: of a tender without any text nothing is
/// said, and while a page is unreadable no clause is called mandatory and missing.
/// </summary>
internal static class MissingClauses
{
    /// <summary>More than these nobody reads.</summary>
    public const int MostRecommendations = 12;

    private const int PerTurn = 3;

    /// <param name="absent">The clauses of which the tender does not speak.</param>
    /// <param name="profile">The tender's profile.</param>
    /// <param name="tender">What was searched.</param>
    /// <param name="incorporated">Standard specifications that apply and were not read: a clause may stand there.</param>
    public static IEnumerable<Finding> Find(
        IEnumerable<Clause> absent, TenderProfile profile, Tender tender, IReadOnlyList<IncorporatedDocument> incorporated)
    {
        if (tender.Documents.All(document => document.Text.Length == 0)) return [];
        var findings = absent.Select(clause => Make(clause, profile, tender, incorporated)).ToList();
        var recommended = Best(findings.Where(f => f.Level == FindingLevel.Recommended), profile).ToHashSet();
        return findings.Select(f => f.Level == FindingLevel.Mandatory || recommended.Contains(f)
            ? f
            : f with { Status = FindingStatus.NotApplicable, Level = FindingLevel.Optional, Reason = MissingWords.NothingAsks });
    }

    private static Finding Make(
        Clause clause, TenderProfile profile, Tender tender, IReadOnlyList<IncorporatedDocument> incorporated)
    {
        var duties = DutyAssessor.Assess(clause, profile);
        var level = LevelOf(clause, duties, profile);
        var mayStandElsewhere = incorporated.Count > 0 && profile.Kind is null or ContractKind.Works;
        if (level == FindingLevel.Mandatory && (ReadableShare(tender) < 1 || mayStandElsewhere)) level = FindingLevel.Recommended;
        return new Finding
        {
            Clause = clause,
            Status = FindingStatus.Missing,
            Level = level,
            Confidence = ReadableShare(tender) * 0.8,
            Reason = MissingWords.Reason(clause, duties, level, tender, incorporated),
            Duties = duties,
        };
    }

    private static FindingLevel LevelOf(Clause clause, IReadOnlyList<DutyVerdict> duties, TenderProfile profile)
    {
        if (duties.Any(d => d is { State: DutyState.Applies, Duty.Level: DutyLevel.Mandatory })) return FindingLevel.Mandatory;
        var fitsKind = profile.Kind is not { } kind || clause.Contracts.Contains(kind);
        var fitsCpv = clause.Cpv.Count == 0 || profile.Cpv.Count == 0 || DutyAssessor.HasCpv(clause.Cpv, profile);
        return duties.Count > 0 || (fitsKind && fitsCpv) ? FindingLevel.Recommended : FindingLevel.Optional;
    }

    // The families take turns, so that one with many clauses does not crowd the others out.
    private static IEnumerable<Finding> Best(IEnumerable<Finding> recommended, TenderProfile profile) =>
        recommended.GroupBy(finding => finding.Clause.Family)
            .SelectMany(family => family
                .Select(finding => (Finding: finding, Fit: Fit(finding, profile)))
                .OrderByDescending(ranked => ranked.Fit).ThenBy(ranked => ranked.Finding.Clause.Id, StringComparer.Ordinal)
                .Select((ranked, turn) => (ranked.Finding, ranked.Fit, Turn: turn / PerTurn)))
            .OrderBy(ranked => ranked.Turn).ThenByDescending(ranked => ranked.Fit)
            .ThenBy(ranked => ranked.Finding.Clause.Id, StringComparer.Ordinal)
            .Take(MostRecommendations).Select(ranked => ranked.Finding);

    // Duties weigh most, then the sector, then how particular the clause is to the kind of contract.
    private static int Fit(Finding finding, TenderProfile profile)
    {
        var clause = finding.Clause;
        var fit = finding.Duties.Sum(verdict => verdict.State == DutyState.Applies ? 4 : 1);
        if (clause.Cpv.Count > 0) fit += profile.Cpv.Count == 0 ? -2 : DutyAssessor.HasCpv(clause.Cpv, profile) ? 3 : -3;
        if (profile.Kind is { } kind && clause.Contracts.Contains(kind)) fit += 4 - clause.Contracts.Count;
        return fit;
    }

    private static double ReadableShare(Tender tender)
    {
        var pages = tender.Documents.Sum(document => document.PageCount ?? 1);
        var unreadable = tender.Documents.Sum(document => document.UnreadablePages.Count)
            + tender.Problems.Count(problem => !problem.IsRemark);
        return pages == 0 ? 0 : Math.Max(0, 1.0 - ((double)unreadable / Math.Max(pages, unreadable)));
    }
}
