namespace Bissib.Procurement.Scanning;

/// <summary>
/// One verdict a family, of its findings and of the words that name it as a whole. What is operative decides, a clause
/// before such words; then a denial of the whole family; then a mention; a family of which only single clauses are
/// ruled out is absent, with those denials as evidence.
/// </summary>
internal static class FamilyVerdicts
{
    private const int MostAnchors = 3;

    public static IReadOnlyList<FamilyVerdict> Find(
        IEnumerable<string> families, IReadOnlyList<Finding> spoken, IReadOnlyList<DocumentReading> readings,
        SignalIndex index)
    {
        var anchors = readings.SelectMany(reading => FamilyAnchors.Find(reading, index))
            .ToLookup(
                anchor => (anchor.Family, anchor.Judgement.Standing),
                anchor => FindingBuilder.EvidenceOf((anchor.Reading, anchor.Judgement)));
        var byFamily = spoken.ToLookup(finding => finding.Clause.Family);
        return [.. families.Select(family => Find(family, [.. byFamily[family]], anchors))];
    }

    private static FamilyVerdict Find(string family, List<Finding> own, ILookup<(string, Standing), Evidence> anchors)
    {
        if (Of(own, FindingStatus.Present, FindingStatus.Incomplete) is { Count: > 0 } operative)
            return new(family, FamilyStatus.Operative, operative);
        if (Named(Standing.Operative) is { Count: > 0 } named) return new(family, FamilyStatus.Operative, named);
        if (Named(Standing.Negated) is { Count: > 0 } denied) return new(family, FamilyStatus.Absent, denied);
        var mentioned = Of(own, FindingStatus.Mentioned).Concat(Named(Standing.Mentioned)).ToList();
        return mentioned.Count > 0
            ? new(family, FamilyStatus.Mentioned, mentioned)
            : new(family, FamilyStatus.Absent, Of(own, FindingStatus.Negated));

        List<Evidence> Named(Standing standing) => [.. anchors[(family, standing)].Take(MostAnchors)];
    }

    private static List<Evidence> Of(List<Finding> own, params FindingStatus[] statuses) =>
        [.. own.Where(finding => statuses.Contains(finding.Status)).SelectMany(finding => finding.Evidence.Take(1))];
}
