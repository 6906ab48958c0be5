using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Checking;

/// <summary>What becomes of the words that a signal finds.</summary>
public enum SignalFate
{
    /// <summary>They are a match of the clause.</summary>
    Counts,

    /// <summary>They stand in, or overlap, the longer words of another signal, which count.</summary>
    WithinLonger,

    /// <summary>The signal is weak, and no other signal of the clause stands in the section.</summary>
    WithoutCompany,

    /// <summary>An "unless" of the clause cancels them.</summary>
    Cancelled,
}

/// <summary>A signal that finds its words in a sentence: where, and what becomes of them.</summary>
public sealed record HeardSignal(Signal Signal, TextSpan Span, SignalFate Fate);

/// <summary>
/// What a sentence says to the signals of a clause, and the ids of the other clauses that are found in it.
/// </summary>
public sealed record Hearing(IReadOnlyList<HeardSignal> Signals, IReadOnlyList<string> Others)
{
    public bool IsFound => Signals.Any(heard => heard.Fate == SignalFate.Counts);
}
