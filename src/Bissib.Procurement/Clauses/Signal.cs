using System.Text.RegularExpressions;

namespace Bissib.Procurement.Clauses;

/// <summary>How far a signal goes alone.</summary>
public enum SignalStrength
{
    /// <summary>Needs another signal of the same clause in the same section.</summary>
    Weak,

    /// <summary>Enough alone.</summary>
    Strong,
}

/// <summary>What shows a clause in a text. The cases are those of clauses/README.md, "Signals".</summary>
public abstract record Signal
{
    public SignalStrength Strength { get; init; } = SignalStrength.Strong;

    /// <summary>The section roles in which it counts; empty for all.</summary>
    public IReadOnlyList<SectionRole> Roles { get; init; } = [];

    /// <summary>
    /// True for words such as the heading "Clauses sociales", which name a whole family: they show that the clause is
    /// ruled out ("Clauses sociales : sans objet"), and nothing else.
    /// </summary>
    public bool IsGeneric { get; init; }

    /// <summary>
    /// True where the words grant by denying ("aucun cautionnement n'est exigé"): a denial inside the match is then
    /// part of the clause and does not rule it out.
    /// </summary>
    public bool GrantsByDenial { get; init; }

    /// <summary>The line of the clause file, from 1.</summary>
    public int Line { get; init; }

    /// <summary>The phrases of which the signal is made; none for a pattern.</summary>
    internal abstract IReadOnlyList<string> Parts { get; }
}

/// <summary>Words in order, within one sentence, in the phrase language of clauses/README.md.</summary>
public sealed record PhraseSignal(string Phrase) : Signal
{
    /// <summary>
    /// The phrase must be the whole heading, cell or line: only a number may stand before it, only what follows a colon
    /// or dash after it.
    /// </summary>
    public bool IsWholeBlock { get; init; }

    /// <summary>Only in "unless": it cancels all matches of its sentence, not just those that it overlaps.</summary>
    public bool CancelsSentence { get; init; }

    internal override IReadOnlyList<string> Parts => [Phrase];

    public override string ToString() => Phrase;
}

/// <summary>Phrases in any order, all within so many words of one sentence.</summary>
public sealed record NearSignal(IReadOnlyList<string> Phrases, int Within) : Signal
{
    internal override IReadOnlyList<string> Parts => Phrases;

    public override string ToString() => string.Join(" … ", Phrases);
}

/// <summary>Phrases that all stand in one section; the match is that of the first.</summary>
public sealed record AllSignal(IReadOnlyList<string> Phrases) : Signal
{
    internal override IReadOnlyList<string> Parts => Phrases;

    public override string ToString() => string.Join(" + ", Phrases);
}

/// <summary>
/// A phrase in the name of an award criterion, in a table or list of criteria with weights, that weighs between two
/// shares of the whole in percent, both included.
/// </summary>
public sealed record CriterionSignal(string Phrase, double From, double To) : Signal
{
    internal override IReadOnlyList<string> Parts => [Phrase];

    public override string ToString() => Phrase;
}

/// <summary>
/// A regular expression on the unfolded text of a block, without regard to case; non-backtracking. Where is a phrase
/// that the block must hold, since an expression is dear; null for the patterns of barriers, which have words of their
/// own.
/// </summary>
public sealed record PatternSignal(string Pattern, string? Where = null) : Signal
{
    private Regex? regex;

    /// <summary>Made when it is first asked for and then kept, since making one takes milliseconds.</summary>
    /// <exception cref="ArgumentException">The pattern is no regular expression.</exception>
    /// <exception cref="NotSupportedException">It looks around or back, which a non-backtracking one
    /// cannot.</exception>
    internal Regex Regex => regex ??= new(
        Pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    internal override IReadOnlyList<string> Parts => Where is null ? [] : [Where];

    public override string ToString() => $"/{Pattern}/";
}

/// <summary>
/// What the second witness saw: no phrase of the catalogue, but words like those of its example sentences. Words are
/// those that weighed most, the heaviest first.
/// </summary>
public sealed record LearntSignal(IReadOnlyList<string> Words) : Signal
{
    internal static LearntSignal Unexplained { get; } = new([]);

    internal override IReadOnlyList<string> Parts => [];

    public override string ToString() => $"~ {string.Join(" + ", Words)}";
}

/// <summary>
/// The part that a section plays in a tender. The first eight are the stages of a clause; the others hold no clause of
/// their own.
/// </summary>
public enum SectionRole
{
    Unknown,
    SubjectMatter,
    Reservation,
    Exclusion,
    Selection,
    TechnicalSpecification,
    AwardCriterion,
    ExecutionCondition,
    ContractTerms,
    Procedure,
    Definitions,
    LegalTexts,
    Contents,
    Annex,
}
