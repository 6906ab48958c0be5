using Bissib.Procurement.Scanning.Facts;
using Bissib.Procurement.Tests.Scanning.Profile;

namespace Bissib.Procurement.Tests.Scanning.Facts;

/// <summary>Reads facts from sentences with the catalogue's own words.</summary>
internal static class FactSentence
{
    public static IReadOnlyList<TenderFact> Read(string text, string fact) =>
        [.. ProfileSentence.Scan(text).Facts.Where(read => read.Fact == fact)];

    /// <summary>The value of a fact of which there is one; null where there is none.</summary>
    public static string? Value(string text, string fact) => Read(text, fact).SingleOrDefault()?.Value;
}
