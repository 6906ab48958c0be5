using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Checking;

/// <summary>What is expected of a sentence of a clause file.</summary>
public enum SentenceKind
{
    /// <summary>The signals find exactly the marked words, perhaps others too.</summary>
    Found,

    /// <summary>The signals find nothing.</summary>
    NotFound,

    /// <summary>The signals do not find the marked words yet.</summary>
    KnownMiss,
}

/// <summary>A sentence of a clause file with what the clause's signals find in it, in the order of its words.</summary>
public sealed record TestedSentence(
    SentenceKind Kind, Language Language, MarkedSentence Sentence, IReadOnlyList<TextSpan> Heard)
{
    /// <summary>True where the signals do as the file says.</summary>
    public bool IsPassed => Kind switch
    {
        SentenceKind.Found => Sentence.Mark is { } mark && Heard.Contains(mark),
        SentenceKind.NotFound => Heard.Count == 0,
        _ => Sentence.Mark is not { } missed || !Heard.Contains(missed),
    };
}
