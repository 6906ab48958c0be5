using Bissib.Procurement.Law;

namespace Bissib.Procurement.Clauses;

/// <summary>
/// A rule of law that changed, by the words in which tenders still state it: clauses/law/changed-rules.yaml. What
/// is said of it counts for tenders of the day Since and later.
/// </summary>
public sealed record ChangedRule
{
    public required string Id { get; init; }

    public required Localised Title { get; init; }

    /// <summary>The first day on which the old rule was wrong.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>Where the rule stands that holds now.</summary>
    public required Reference Reference { get; init; }

    /// <summary>The row of the legal dossier, or none.</summary>
    public required string Source { get; init; }

    /// <summary>True where exceptions exist: it is then shown as one to check.</summary>
    public required bool IsDoubtful { get; init; }

    /// <summary>What holds now, in a sentence.</summary>
    public required Localised Message { get; init; }

    /// <summary>The words of the old rule.</summary>
    public required IReadOnlyDictionary<Language, IReadOnlyList<Signal>> Phrases { get; init; }

    /// <summary>
    /// Whether it is a rule of that country (ISO 3166-1); Belgian rules count too where the country is unknown.
    /// </summary>
    public bool HoldsIn(string? country) => Reference.Act.Id.Split('-')[0] switch
    {
        "eu" => true,
        "fr" => country == "FR",
        _ => country is null or "BE",
    };
}
