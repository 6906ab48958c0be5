namespace Bissib.Procurement.Scanning.Facts;

/// <summary>
/// Facts that follow from a clause of access that a tender grants or rules out: the signals of the catalogue know more
/// wordings than the words of the facts do.
/// </summary>
internal static class ClauseFacts
{
    private static readonly (string Clause, string Fact, string? Granted, string? Denied)[] Table =
    [
        ("access/consortium-allowed", "groups", "free", null),
        ("access/price-revision", "price-revision", null, "no"),
        ("access/light-signature", "electronic-signature", "none", null),
    ];

    public static IEnumerable<TenderFact> Of(IReadOnlyList<Finding> findings) =>
        from row in Table
        from finding in findings
        where finding.Clause.Id == row.Clause && finding.Evidence.Count > 0
        let value = finding.Status switch
        {
            FindingStatus.Present or FindingStatus.Incomplete => row.Granted,
            FindingStatus.Negated => row.Denied,
            _ => null,
        }
        where value is not null
        select new TenderFact(row.Fact, value, null, [finding.Evidence[0]]);
}
