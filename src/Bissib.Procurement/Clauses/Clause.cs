using Bissib.Procurement.Law;

namespace Bissib.Procurement.Clauses;

/// <summary>Where in a tender a clause may stand (the stages of clauses/README.md, in the order of a tender).</summary>
public enum Stage
{
    SubjectMatter,
    Reservation,
    Exclusion,
    Selection,
    TechnicalSpecification,
    AwardCriterion,
    ExecutionCondition,
    ContractTerms,
}

/// <summary>The three kinds of contract of art. 2, 18° to 21° of the law of 17 June 2016.</summary>
public enum ContractKind
{
    Works,
    Supplies,
    Services,
}

/// <summary>What a complete clause may have to state.</summary>
public enum Element
{
    Quantity,
    Verification,
    Sanction,
    Reporting,
}

/// <summary>
/// A social, environmental, ethical or access clause of the catalogue: what it says, where it may stand, what the law
/// says of it and how it is recognised. One file, clauses/{family}/{name}.yaml.
/// </summary>
public sealed record Clause
{
    /// <summary>The family of the clauses that open a contract to small and social enterprises.</summary>
    public const string Access = "access";

    /// <summary>Family and name, "social/insertion-hours": the path of the file. It never changes.</summary>
    public required string Id { get; init; }

    public string Family => Id[..Id.IndexOf('/')];

    public string Name => Id[(Id.IndexOf('/') + 1)..];

    public required Localised Title { get; init; }

    public required Localised Summary { get; init; }

    /// <summary>The first is where it is proposed.</summary>
    public required IReadOnlyList<Stage> Stages { get; init; }

    public required IReadOnlyList<ContractKind> Contracts { get; init; }

    /// <summary>Prefixes of CPV codes for which the clause fits best; empty where it fits any.</summary>
    public required IReadOnlyList<string> Cpv { get; init; }

    /// <summary>
    /// The model text with {parameters}; paragraphs are parted by an empty line. French and Dutch are always there.
    /// </summary>
    public required IReadOnlyDictionary<Language, string> ModelText { get; init; }

    public required IReadOnlyList<ClauseParameter> Parameters { get; init; }

    /// <summary>The elements that a complete clause states, with what shows each.</summary>
    public required IReadOnlyDictionary<Element, IReadOnlyDictionary<Language, IReadOnlyList<Signal>>> Elements { get; init; }

    /// <summary>How far the clause may go; null where the sources tell no levels.</summary>
    public AmbitionLevels? Levels { get; init; }

    /// <summary>What must travel with the clause: forms, and lines of the bill of quantities.</summary>
    public IReadOnlyList<Annex> Annexes { get; init; } = [];

    public required Localised Verification { get; init; }

    public required Localised Guidance { get; init; }

    public required IReadOnlyList<Reference> References { get; init; }

    public required IReadOnlyList<Duty> Duties { get; init; }

    public required IReadOnlyDictionary<Language, IReadOnlyList<Signal>> Signals { get; init; }

    public required IReadOnlyDictionary<Language, IReadOnlyList<Signal>> Unless { get; init; }

    /// <summary>
    /// True where a figure decides (a price of 40 % is capped, one of 60 % is not): the second witness, for which all
    /// numbers are alike, then adds no finding of its own.
    /// </summary>
    public bool IsBySignalsOnly { get; init; }

    /// <summary>
    /// Ids of the other clauses that the model text states as well, and that are rightly found in it.
    /// </summary>
    public required IReadOnlyList<string> Also { get; init; }

    public required IReadOnlyDictionary<Language, IReadOnlyList<MarkedSentence>> Found { get; init; }

    public required IReadOnlyDictionary<Language, IReadOnlyList<MarkedSentence>> NotFound { get; init; }

    public required IReadOnlyDictionary<Language, IReadOnlyList<MarkedSentence>> KnownMisses { get; init; }

    /// <summary>The eForms values that it stands for, such as "BT-775=emp-opp".</summary>
    public IReadOnlyList<string> EForms { get; init; } = [];

    /// <summary>Where the idea comes from; the wording is the catalogue's own.</summary>
    public required string Source { get; init; }

    /// <summary>The day somebody last checked law and wording.</summary>
    public required DateOnly Checked { get; init; }

    /// <summary>The day it went out of use; null while it is used.</summary>
    public DateOnly? Retired { get; init; }

    /// <summary>The id of the clause that took its place, or null.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>A catalogue has one object for a clause, so two are equal when they are the same.</summary>
    public bool Equals(Clause? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Id;
}

/// <summary>
/// A blank of the model text that the buyer fills: {name}. Default is what is written when the buyer gives nothing.
/// Element is the element of the clause whose value it is, null where it is none: a tender's value is held against
/// Range. PerEuros is null, or how many euros of the estimated value count for one: a penalty of a thousandth of it has
/// 1000.
/// </summary>
public sealed record ClauseParameter(
    string Name, Localised? Unit, string Default, string? Range, Localised Advice, Element? Element = null,
    decimal? PerEuros = null);

/// <summary>The wording or figure of each level of ambition; basic is always there.</summary>
public sealed record AmbitionLevels(Localised Basic, Localised? Significant, Localised? Ambitious);

/// <summary>What an annex of a clause is for.</summary>
public enum AnnexKind
{
    Attestation,
    ReplyForm,
    BillOfQuantities,
}

/// <summary>A form or line that travels with a clause, ready to paste.</summary>
public sealed record Annex(AnnexKind Kind, Localised Text);

/// <summary>
/// An example sentence; Mark is the span between « and », null where the sentence has none. Line is 1-based.
/// </summary>
public sealed record MarkedSentence(string Text, Documents.TextSpan? Mark, int Line);
