using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Profile;
using Bissib.Procurement.Scanning.Recommending;
using Bissib.Procurement.Scanning.References;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Says which of the clauses that a tender does not speak of are missing: those that a duty asks for, and those
/// that are recommended. What could not be read is no absence: of a tender without any text nothing is
/// said, and while a page is unreadable no clause is called mandatory and missing.
/// </summary>
internal static class MissingClauses
{
    /// <summary>
    /// Those that the law certainly asks for first, then the recommendations by rank, then those that nothing asks for.
    /// </summary>
    /// <param name="absent">The clauses of which the tender does not speak.</param>
    /// <param name="profile">The tender's profile.</param>
    /// <param name="recommender">What suits the tender.</param>
    /// <param name="tender">What was searched.</param>
    /// <param name="incorporated">Standard specifications that apply and were not read: a clause may stand
    /// there.</param>
    public static IEnumerable<Finding> Find(
        IEnumerable<Clause> absent, TenderProfile profile, Recommender recommender, Tender tender,
        IReadOnlyList<IncorporatedDocument> incorporated)
    {
        if (tender.Documents.All(document => document.Text.Length == 0)) return [];
        var findings = absent.Select(clause => Make(clause, profile, tender, incorporated)).ToList();
        var mandatory = findings.Where(finding => finding.Level == FindingLevel.Mandatory).ToList();
        var recommended = recommender.Choose(findings.Except(mandatory), mandatory).ToList();
        var others = findings.Except(mandatory.Concat(recommended)).Select(finding => finding with
        {
            Status = FindingStatus.NotApplicable,
            Level = FindingLevel.Optional,
        });
        return [.. mandatory.Concat(recommended).Select(Worded), .. others];

        Finding Worded(Finding finding) => finding with
        {
            Reason = MissingWords.Reason(
                finding.Clause, [.. finding.Duties.Where(recommender.MayConcern)], finding.Level, tender,
                recommender.Reason(finding.Clause), incorporated),
        };
    }

    private static Finding Make(
        Clause clause, TenderProfile profile, Tender tender, IReadOnlyList<IncorporatedDocument> incorporated)
    {
        var duties = DutyAssessor.Assess(clause, profile);
        var isMandatory = duties.Any(d => d is { State: DutyState.Applies, Duty.Level: DutyLevel.Mandatory });
        var mayStandElsewhere = incorporated.Count > 0 && profile.Kind is null or ContractKind.Works;
        var level = isMandatory && ReadableShare(tender) == 1 && !mayStandElsewhere
            ? FindingLevel.Mandatory
            : FindingLevel.Recommended;
        return new Finding
        {
            Clause = clause,
            Status = FindingStatus.Missing,
            Level = level,
            Confidence = ReadableShare(tender) * 0.8,
            Reason = MissingWords.NothingAsks,
            Duties = duties,
        };
    }

    private static double ReadableShare(Tender tender)
    {
        var pages = tender.Documents.Sum(document => document.PageCount ?? 1);
        var unreadable = tender.Documents.Sum(document => document.UnreadablePages.Count)
            + tender.Problems.Count(problem => !problem.IsRemark);
        return pages == 0 ? 0 : Math.Max(0, 1.0 - ((double)unreadable / Math.Max(pages, unreadable)));
    }
}
