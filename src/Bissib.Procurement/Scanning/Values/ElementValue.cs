using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Values;

/// <summary>
/// What a tender states of an element: the words of its span, the number in them, and for a proof, a sanction or a
/// report the words that name it ("attestation", "pénalité"). Measure is null where no number is written.
/// </summary>
public sealed record ElementValue(TenderDocument Document, TextSpan Span, Measure? Measure)
{
    /// <summary>In the order of the text, each once.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public string Text => Span.In(Document.Text).ReplaceLineEndings(" ");

    /// <summary>The page from 1, null in Word.</summary>
    public int? Page => Document.PageAt(Span.Start);
}
