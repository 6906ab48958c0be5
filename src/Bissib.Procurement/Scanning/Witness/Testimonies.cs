using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning.Witness;

/// <summary>What the second witness heard in the documents of a tender, by clause.</summary>
internal sealed record Testimonies(Dictionary<Clause, List<(DocumentReading Reading, Testimony Testimony)>> ByClause)
{
    public static Testimonies None { get; } = new([]);

    /// <summary>
    /// What was heard in each document, in the order of the readings; contents entries count for nothing.
    /// </summary>
    public static Testimonies Of(IReadOnlyList<DocumentReading> readings, IReadOnlyList<IReadOnlyList<Testimony>> heard) => new(
        readings.Zip(heard).SelectMany(pair =>
            pair.Second.Where(testimony => !IsContents(pair.First, testimony))
                .Select(testimony => (pair.First, testimony)))
            .GroupBy(entry => entry.testimony.Clause).ToDictionary(group => group.Key, group => group.ToList()));

    private static bool IsContents(DocumentReading reading, Testimony testimony) =>
        reading.IsContents(reading.Text.Words[testimony.Unit.Ranges[0].First].Block);
}
