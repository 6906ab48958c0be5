using System.Globalization;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning.Facts;

/// <summary>
/// Reads the turnover that bidders must have, in euros a year; "declaration-only" where they only have to state theirs.
/// </summary>
internal static class TurnoverReader
{
    public static TenderFact? Find(FactText text)
    {
        foreach (var hit in text.Of(FactCue.TurnoverRequired))
        {
            foreach (var range in ProfileText.Reach(hit))
                foreach (var amount in AmountFinder.Find(range).Take(1))
                    return new("turnover-required", amount.Value.ToString("0.##", CultureInfo.InvariantCulture), "EUR",
                        [ProfileText.Evidence(hit, range.Span(amount.First, amount.Last))]);
        }

        return text.Of(FactCue.TurnoverDeclared) is [var declared, ..]
            ? new("turnover-required", "declaration-only", null, [FactReader.EvidenceOf(declared)]) : null;
    }
}
