namespace Bissib.Procurement.Scanning.Words;

/// <summary>
/// One word of a phrase: folded, perhaps with wildcards ("clausule" from "*clausule*"), or any number.
/// </summary>
internal readonly record struct PhraseStep(StepKind Kind, string Word);

internal enum StepKind
{
    Word,
    Prefix,
    Suffix,
    Infix,
    Number,
}

/// <summary>A step that may come next, and how many words may stand before it.</summary>
internal readonly record struct PhraseLink(int Step, int Gap);

/// <summary>A phrase that cannot be understood; the message says what is wrong and how it is written.</summary>
internal sealed class PhraseException(string message) : Exception(message);

/// <summary>
/// A phrase of clauses/README.md as a graph of its steps: where it may start, what may follow each step, where it may
/// end (V. M. Glushkov's construction, 1961). A choice costs as many steps as it has words, however often it occurs.
/// </summary>
internal sealed class Phrase
{
    /// <summary>So many words may stand between two steps at most.</summary>
    public const int LargestGap = 20;

    public required IReadOnlyList<PhraseStep> Steps { get; init; }

    public required IReadOnlyList<int> First { get; init; }

    /// <summary>For each step, what may follow it.</summary>
    public required IReadOnlyList<IReadOnlyList<PhraseLink>> Next { get; init; }

    public required IReadOnlySet<int> Last { get; init; }

    /// <exception cref="PhraseException">The phrase is not well-formed, empty, or too long.</exception>
    public static Phrase Parse(string source) => new PhraseParser(source).Parse();
}
