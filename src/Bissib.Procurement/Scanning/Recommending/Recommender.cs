using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning.Recommending;

/// <summary>
/// Chooses the recommendations of a tender among the clauses that it does not speak of: those that a rule asks for or
/// may ask for, those of its sector, and a few that suit any contract. The families take turns; one that has nothing
/// fitting gives way. No two are chosen that contradict or repeat each other, nor one that goes against what the tender
/// already has or rules out. Ties are broken by id.
/// </summary>
internal sealed class Recommender
{
    /// <summary>More than these nobody reads.</summary>
    public const int MostRecommendations = 12;

    // General clauses fill up what sector and law leave; of access, which is general by nature, more are worth a look.
    private const int MostGeneral = 1;
    private const int MostGeneralOfAccess = 3;

    private readonly RecommendationRules rules;
    private readonly TenderProfile profile;
    private readonly ContractSubject subject;
    private readonly List<Finding> spoken;

    public Recommender(
        RecommendationRules rules, TenderProfile profile, ContractSubject subject, IEnumerable<Finding> spoken)
    {
        this.rules = rules;
        this.profile = profile;
        this.subject = subject;
        this.spoken = [.. spoken.Where(finding => finding.Status != FindingStatus.Mentioned)];
    }

    /// <summary>
    /// The recommendations in order of rank; what the law certainly asks for is suggested anyway, and they suit it.
    /// </summary>
    public IReadOnlyList<Finding> Choose(IEnumerable<Finding> candidates, IReadOnlyList<Finding> mandatory)
    {
        var chosen = new List<Ranked>();
        var queues = candidates.Where(finding => !mandatory.Any(other => AreApart(finding.Clause, other.Clause)))
            .Select(Rank).OfType<Ranked>().OrderBy(ranked => ranked)
            .GroupBy(ranked => ranked.Finding.Clause.Family).Select(family => family.ToList()).ToList();
        while (chosen.Count < MostRecommendations && queues.Count > 0)
        {
            var turn = queues.Select(queue => Take(queue, chosen)).OfType<Ranked>().Order()
                .Take(MostRecommendations - chosen.Count).ToList();
            foreach (var next in turn.Where(next => Suits(next, chosen))) chosen.Add(next);
            foreach (var queue in queues) queue.RemoveAll(ranked => chosen.Contains(ranked) || !Suits(ranked, chosen));
            queues.RemoveAll(queue => queue.Count == 0);
        }

        return [.. chosen.Order().Select(ranked => ranked.Finding)];
    }

    /// <summary>Why the clause is recommended where no rule asks for it.</summary>
    public Localised Reason(Clause clause)
    {
        var (sector, words) = subject.Sectors
            .FirstOrDefault(sector => sector.Sector.Cpv.Any(code => Fits(clause, code)));
        if (words is not null) return RecommendationWords.OfWords(sector, words);
        return profile.Cpv.FirstOrDefault(code => Fits(clause, code)) is { } named
            ? RecommendationWords.OfCpv(sector, named) : RecommendationWords.General(profile.Kind);
    }

    private Ranked? Take(List<Ranked> queue, List<Ranked> chosen) =>
        queue.FirstOrDefault(ranked => Suits(ranked, chosen));

    // Null where the clause is no recommendation for this contract.
    private Ranked? Rank(Finding finding)
    {
        var clause = finding.Clause;
        var (duty, depth) = (WeightOf(finding.Duties), subject.Depth(clause.Cpv));
        var general = rules.General.ToList().IndexOf(clause.Id);
        if (clause.Retired is not null || GoesAgainstTheTender(clause)) return null;
        if (rules.Conditions.TryGetValue(clause.Id, out var condition) && !condition.IsMetBy(profile, subject.Cpv))
            return null;
        if (finding.Duties.Any(IsBinding)) return new(finding, duty, depth, general, IsGeneral: false);
        if (profile.Kind is { } kind && !clause.Contracts.Contains(kind)) return null;
        if (clause.Cpv.Count > 0 ? depth == 0 : duty == 0 && general < 0) return null;
        return new(finding, duty, depth, general, IsGeneral: clause.Cpv.Count == 0 && duty == 0);
    }

    // A rule that certainly obliges is weaker than that only where pages could not be read.
    private static bool IsBinding(DutyVerdict verdict) =>
        verdict is { State: DutyState.Applies, Duty.Level: DutyLevel.Mandatory };

    private int WeightOf(IEnumerable<DutyVerdict> duties) => duties.Where(MayConcern)
        .Select(verdict => (verdict.Duty.Level, verdict.State) switch
        {
            (DutyLevel.Mandatory, DutyState.Applies) => 4,
            (DutyLevel.Recommended, DutyState.Applies) => 3,
            (DutyLevel.Mandatory, _) when verdict.Duty.Cpv.Count > 0 || verdict.Duty.Contracts.Count > 0 => 2,
            _ => 1,
        }).DefaultIfEmpty().Max();

    /// <summary>
    /// Whether a rule may be one to check here. One for other goods than those of the sector is not, even while no CPV
    /// code is known; nor is a mere recommendation to some buyers, while nothing says that this is one of them.
    /// </summary>
    public bool MayConcern(DutyVerdict verdict)
    {
        var (duty, isCertain) = (verdict.Duty, verdict.State == DutyState.Applies);
        if (!isCertain && duty.Level == DutyLevel.Recommended && !BindsAll(duty)
            && !(profile.Buyer is { } buyer && duty.Buyers.Contains(buyer))) return false;
        return duty.Cpv.Count == 0 || subject.Cpv.Count == 0 || subject.Depth(duty.Cpv) > 0;
    }

    // All classical buyers; those of the special sectors have rules of their own.
    private static bool BindsAll(Duty duty) => duty.Buyers.Count == 0 || Enum.GetValues<BuyerType>()
        .Where(buyer => buyer is not (BuyerType.SpecialSectors or BuyerType.Other)).All(duty.Buyers.Contains);

    private bool GoesAgainstTheTender(Clause clause) => spoken.Any(finding =>
        AreApart(clause, finding.Clause)
        || (finding.Status == FindingStatus.Negated && clause.Also.Contains(finding.Clause.Id)));

    private bool Suits(Ranked ranked, List<Ranked> chosen)
    {
        var clause = ranked.Finding.Clause;
        var most = clause.Family == Clause.Access ? MostGeneralOfAccess : MostGeneral;
        var ofFamily = chosen.Count(other => other.IsGeneral && other.Finding.Clause.Family == clause.Family);
        if (ranked.IsGeneral && ofFamily >= most) return false;
        return chosen.TrueForAll(other =>
            other.Finding.Clause is var known && known != clause && !AreApart(clause, known)
            && !known.Also.Contains(clause.Id) && !(known.Family == clause.Family && clause.Also.Contains(known.Id)));
    }

    private bool AreApart(Clause one, Clause other) =>
        rules.Apart.Any(group => group.Contains(one.Id) && group.Contains(other.Id));

    private static bool Fits(Clause clause, string code) =>
        clause.Cpv.Any(prefix => ContractSubject.Depth(code, prefix) > 0);

    // The weight of its rules (4: obliges, 0: none asks), how closely the sector fits (digits of CPV), its place among
    // the general clauses (-1: none), and whether it is there only as one of those.
    private sealed record Ranked(Finding Finding, int Duty, int Depth, int General, bool IsGeneral)
        : IComparable<Ranked>
    {
        private int Points => (Duty * 2) + Depth + (3 - Finding.Clause.Contracts.Count);

        public int CompareTo(Ranked? other)
        {
            if (other is null) return -1;
            var byKind = IsGeneral.CompareTo(other.IsGeneral);
            if (byKind != 0) return byKind;
            var byRank = IsGeneral ? General.CompareTo(other.General) : other.Points.CompareTo(Points);
            return byRank != 0 ? byRank : string.CompareOrdinal(Finding.Clause.Id, other.Finding.Clause.Id);
        }
    }
}
