using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Values;

namespace Bissib.Procurement.Scanning;

/// <summary>What a tender says of a clause.</summary>
public enum FindingStatus
{
    /// <summary>Operative here, with all the elements that the clause needs.</summary>
    Present,

    /// <summary>Operative here, but elements are missing.</summary>
    Incomplete,

    /// <summary>Only a reminder of law, a policy, a definition, a contents entry or an empty heading.</summary>
    Mentioned,

    /// <summary>The document says that it does not apply.</summary>
    Negated,

    /// <summary>Absent, and a duty or a recommendation asks for it.</summary>
    Missing,

    /// <summary>Absent, and nothing asks for it.</summary>
    NotApplicable,
}

/// <summary>How strongly the clause is asked for in this tender.</summary>
public enum FindingLevel
{
    Mandatory,
    Recommended,
    Optional,
}

/// <summary>What a tender says of one clause, why, and with which words.</summary>
public sealed record Finding
{
    public required Clause Clause { get; init; }

    public required FindingStatus Status { get; init; }

    public required FindingLevel Level { get; init; }

    /// <summary>0 to 1: how sure the status is.</summary>
    public required double Confidence { get; init; }

    /// <summary>Why, in a sentence or two.</summary>
    public required Localised Reason { get; init; }

    /// <summary>
    /// For each element that the clause needs: whether the tender states it. Empty unless present or incomplete.
    /// </summary>
    public IReadOnlyDictionary<Element, bool> Elements { get; init; } = new Dictionary<Element, bool>();

    /// <summary>The elements that the clause needs and the tender does not state.</summary>
    public IReadOnlyList<Element> Lacking =>
        [.. Elements.Where(element => !element.Value).Select(element => element.Key)];

    /// <summary>
    /// What the tender states of an element, as far as it can be read. Empty unless present or incomplete.
    /// </summary>
    public IReadOnlyDictionary<Element, ElementValue> Values { get; init; } = new Dictionary<Element, ElementValue>();

    /// <summary>
    /// Values that lie outside of what the catalogue recommends: something to think over, never a breach.
    /// </summary>
    public IReadOnlyList<Localised> Remarks { get; init; } = [];

    /// <summary>
    /// True where the words that bind only point to an annex or document, or where one document points to another of
    /// the tender that states the clause.
    /// </summary>
    public bool IsByReference { get; init; }

    /// <summary>The best evidence first; empty for a missing clause.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>For a missing clause, what in the tender comes nearest to it; null where nothing is near.</summary>
    public NearMiss? NearestMiss { get; init; }

    /// <summary>The duties that ask for the clause here, whether certainly or perhaps.</summary>
    public IReadOnlyList<DutyVerdict> Duties { get; init; } = [];
}

/// <summary>
/// The words of a document that show something: the span, the signal that matched, and the cues around it.
/// </summary>
public sealed record Evidence(TenderDocument Document, TextSpan Span, string Signal, IReadOnlyList<Cue> Cues)
{
    /// <summary>The sentence or row around the span, at most 400 characters.</summary>
    public required TextSpan Context { get; init; }

    public string Quote => Context.In(Document.Text).ReplaceLineEndings(" ");

    /// <summary>The page from 1, null in Word.</summary>
    public int? Page => Document.PageAt(Span.Start);

    /// <summary>The block's index in reading order, from 0.</summary>
    public int Paragraph => Document.BlockAt(Span.Start);
}

/// <summary>Words near a match that raised or lowered it, and what they show.</summary>
public sealed record Cue(CueKind Kind, TextSpan Span);

/// <summary>What words around a match show of it.</summary>
public enum CueKind
{
    /// <summary>Words that impose: "doit", "is verplicht".</summary>
    Duty,

    /// <summary>
    /// A party to the contract; as the subject of a sentence it is told what to do: "L'adjudicataire trie…".
    /// </summary>
    Party,

    /// <summary>
    /// Words that make a sentence a statement, not a mere title or list entry: "est", "seront", "wordt".
    /// </summary>
    Statement,

    /// <summary>Points, weights, criteria.</summary>
    Scoring,

    /// <summary>Wishes and possibilities.</summary>
    Aspiration,

    /// <summary>Words that allow or accept: in a clause of access they are the grant itself.</summary>
    Permission,
    Negation,
    Reminder,

    /// <summary>A law as the one that imposes: "la loi du 22 août 2021 impose".</summary>
    Legislating,
    Definition,
    Exclusion,

    /// <summary>Instructions to the author of a template: "biffer la mention inutile".</summary>
    Unfilled,

    /// <summary>Words before an act that tell of its end: "abrogeant", "ter vervanging van".</summary>
    Repealing,

    /// <summary>Words behind an act that tell of its end: "abrogée par".</summary>
    Repealed,

    /// <summary>Words that say that something stands in an annex or another document: "figure à l'annexe 3".</summary>
    ByReference,

    /// <summary>The name of a standard specification or of general conditions: "CCT Qualiroutes", "SB 250".</summary>
    StandardSpecification,

    /// <summary>Words by which a tender makes another document its own: "est d'application".</summary>
    Incorporation,
}

/// <summary>Whether a duty holds for a profile.</summary>
public enum DutyState
{
    Applies,

    /// <summary>A condition is unknown, or the rule itself is doubtful.</summary>
    ToCheck,
    DoesNotApply,
}

/// <summary>A duty held against a profile; Unknown names the profile's fields that would decide.</summary>
public sealed record DutyVerdict(Duty Duty, DutyState State, IReadOnlyList<string> Unknown);
