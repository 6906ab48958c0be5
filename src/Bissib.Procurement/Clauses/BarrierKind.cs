using Bissib.Procurement.Law;

namespace Bissib.Procurement.Clauses;

/// <summary>How much a barrier keeps small and social enterprises away, the gravest first.</summary>
public enum BarrierSeverity
{
    High,
    Medium,
    Low,
}

/// <summary>What the number of a barrier counts.</summary>
public enum BarrierUnit
{
    Percent,
    Days,
    Years,
    Times,
    Euro,
}

/// <summary>What is told without words of its own: it is read from the award criteria or from two days.</summary>
public enum BarrierMeasure
{
    None,
    PriceWeight,
    DaysForBids,
}

/// <summary>
/// What stands in the way of small and social enterprises in any tender, what it is held against, and the words that
/// show it: one entry of clauses/barriers.yaml.
/// </summary>
public sealed record BarrierKind
{
    /// <summary>In kebab-case, such as "compulsory-visit"; it never changes.</summary>
    public required string Id { get; init; }

    public required Localised Title { get; init; }

    public required BarrierSeverity Severity { get; init; }

    /// <summary>
    /// True where the rule has exceptions or the words leave a doubt: it is then shown as one to check.
    /// </summary>
    public required bool IsDoubtful { get; init; }

    /// <summary>What law or good practice says; a practice is never told as a breach.</summary>
    public required Localised Norm { get; init; }

    /// <summary>What the buyer can do.</summary>
    public required Localised Remedy { get; init; }

    /// <summary>The article of the law that the norm rests on; null where it is practice alone.</summary>
    public Reference? Reference { get; init; }

    public BarrierMeasure Measure { get; init; }

    /// <summary>The number that the words must state; null where the words are enough.</summary>
    public BarrierNumber? Number { get; init; }

    /// <summary>
    /// It needs a contract of so many days; one of unknown duration is left alone. Null where that does not matter.
    /// </summary>
    public int? DurationFromDays { get; init; }

    /// <summary>It needs a contract of so many euros; where the value is unknown it is one to check.</summary>
    public decimal? ValueFrom { get; init; }

    /// <summary>
    /// True where the words deny by themselves ("variantes interdites"), so that a denial does not take them back.
    /// </summary>
    public bool Denies { get; init; }

    public IReadOnlyDictionary<Language, BarrierWords> Words { get; init; } = new Dictionary<Language, BarrierWords>();

    /// <summary>Test sentences: the marked words must be found.</summary>
    public IReadOnlyDictionary<Language, IReadOnlyList<MarkedSentence>> Found { get; init; } =
        new Dictionary<Language, IReadOnlyList<MarkedSentence>>();

    /// <summary>Test sentences that look like the barrier and are none.</summary>
    public IReadOnlyDictionary<Language, IReadOnlyList<MarkedSentence>> NotFound { get; init; } =
        new Dictionary<Language, IReadOnlyList<MarkedSentence>>();
}

/// <summary>
/// Bounds of a number: above the first, up to the second. TimesValue is an amount told as so many times the value of
/// the contract; it must lie above.
/// </summary>
public sealed record BarrierNumber(BarrierUnit Unit, decimal Above, decimal Below, decimal? TimesValue);

/// <summary>
/// The words of one language. Shows must stand in a sentence; where With has any, one of them in the same sentence or
/// in the heading of its section; none of Unless in the same sentence, none of UnlessSection in the section and none of
/// UnlessTender in the whole tender.
/// </summary>
public sealed record BarrierWords
{
    public required IReadOnlyList<Signal> Shows { get; init; }

    public IReadOnlyList<Signal> With { get; init; } = [];

    public IReadOnlyList<Signal> Unless { get; init; } = [];

    public IReadOnlyList<Signal> UnlessSection { get; init; } = [];

    public IReadOnlyList<Signal> UnlessTender { get; init; } = [];
}

/// <summary>
/// All of clauses/barriers.yaml: the barriers by their order in the file, and words that deny in general.
/// </summary>
public sealed record BarrierRules(
    IReadOnlyList<BarrierKind> Kinds, IReadOnlyDictionary<Language, IReadOnlyList<Signal>> Denials)
{
    public static readonly BarrierRules None = new([], new Dictionary<Language, IReadOnlyList<Signal>>());

    /// <summary>Null where the file has no such barrier.</summary>
    public BarrierKind? Find(string id) => Kinds.FirstOrDefault(kind => kind.Id == id);
}
