using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning.Witness;

/// <summary>What the second witness heard in the documents of a tender, by clause.</summary>
internal sealed record Testimonies(Dictionary<Clause, List<(DocumentReading Reading, Testimony Testimony)>> ByClause)
{
    public static Testimonies None { get; } = new([]);
}
