namespace Bissib.Procurement.Scanning.Facts;

/// <summary>
/// What a tender asks of bidders or grants them, with its words. Fact is a name in kebab-case such as
/// "bid-validity-days"; it never changes.
/// </summary>
/// <param name="Fact">Its name.</param>
/// <param name="Value">A number without grouping, an ISO date, one of a few words ("allowed"), or names parted by ";
/// ".</param>
/// <param name="Unit">Of a number: "days", "months", "percent", "EUR"; else null.</param>
/// <param name="Evidence">The words that say it, at least one.</param>
public sealed record TenderFact(string Fact, string Value, string? Unit, IReadOnlyList<Evidence> Evidence);
