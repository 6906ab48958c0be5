using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

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

    public static IEnumerable<Finding> Find(IEnumerable<Clause> absent, TenderProfile profile, Tender tender)
    {
        if (tender.Documents.All(document => document.Text.Length == 0)) return [];
        var findings = absent.Select(clause => Make(clause, profile, tender)).ToList();
        var recommended = findings.Where(f => f.Level == FindingLevel.Recommended)
            .OrderByDescending(f => Fit(f.Clause, profile)).ThenBy(f => f.Clause.Id, StringComparer.Ordinal)
            .Take(MostRecommendations).ToHashSet();
        return findings.Select(f => f.Level == FindingLevel.Mandatory || recommended.Contains(f)
            ? f
            : f with { Status = FindingStatus.NotApplicable, Level = FindingLevel.Optional, Reason = MissingWords.NothingAsks });
    }

    private static Finding Make(Clause clause, TenderProfile profile, Tender tender)
    {
        var duties = DutyAssessor.Assess(clause, profile);
        var level = LevelOf(clause, duties, profile);
        if (level == FindingLevel.Mandatory && ReadableShare(tender) < 1) level = FindingLevel.Recommended;
        return new Finding
        {
            Clause = clause,
            Status = FindingStatus.Missing,
            Level = level,
            Confidence = ReadableShare(tender) * 0.8,
            Reason = MissingWords.Reason(clause, duties, level, tender),
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

    private static int Fit(Clause clause, TenderProfile profile)
    {
        var fit = DutyAssessor.Assess(clause, profile).Sum(verdict => verdict.State == DutyState.Applies ? 4 : 1);
        if (clause.Cpv.Count > 0 && profile.Cpv.Count > 0) fit += DutyAssessor.HasCpv(clause.Cpv, profile) ? 3 : -3;
        if (profile.Kind is { } kind && clause.Contracts.Contains(kind)) fit += 4 - clause.Contracts.Count;
        return fit;
    }

    private static double ReadableShare(Tender tender)
    {
        var pages = tender.Documents.Sum(document => document.PageCount ?? 1);
        var unreadable = tender.Documents.Sum(document => document.UnreadablePages.Count) + tender.Problems.Count;
        return pages == 0 ? 0 : Math.Max(0, 1.0 - ((double)unreadable / Math.Max(pages, unreadable)));
    }
}
