using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>
/// A finding of a tender, and what was decided on the text proposed for it. Group is what the page was asked to show in
/// full, to come back to it; null where nothing was.
/// </summary>
internal sealed record FindingModel(int Tender, ReportedFinding Finding, DecisionRow? Decision, string? Group)
{
    public string Anchor => AnchorOf(Finding.Clause);

    public static string AnchorOf(string clause) => clause.Replace('/', '-');
}

/// <summary>
/// A group of the tender page. What a rule imposes is always shown in full; of the others, that may hold a hundred
/// findings, the first ones are, and the rest in a line each until they are asked for.
/// </summary>
internal sealed record FindingGroupModel(FindingGroup Group, IReadOnlyList<FindingModel> Findings, bool IsWhole)
{
    private const int AtFirst = 3;

    public string Name => Kebab.Name(Group);

    public IEnumerable<FindingModel> InFull => Findings.Take(Bound);

    public IReadOnlyList<FindingModel> InBrief => [.. Findings.Skip(Bound)];

    private int Bound => IsWhole || Group == FindingGroup.MandatoryMissing ? Findings.Count : AtFirst;
}
