using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>Words of a document, from First up to End, which is not included. They may be none.</summary>
internal readonly record struct WordRange(DocumentReading Reading, int First, int End)
{
    public bool IsEmpty => End <= First;

    /// <summary>The folded word; empty outside the range, so that a reader may look one further.</summary>
    public string Form(int word) =>
        word >= First && word < End ? Reading.Text.Vocabulary[Reading.Text.Words[word].Form] : "";

    public bool IsNumber(int word) => word >= First && word < End && Reading.Text.Words[word].IsNumber;

    /// <summary>What stands between a word and the next, such as "/" in a date.</summary>
    public ReadOnlySpan<char> After(int word)
    {
        if (word < First || word + 1 >= End) return [];
        var (gap, next) = (Reading.Text.Words[word].Span.End, Reading.Text.Words[word + 1].Span.Start);
        return Reading.Document.Text.AsSpan(gap, next - gap);
    }

    public TextSpan Span(int first, int last) => Reading.Text.SpanOf(first, last);

    public bool Holds(WordHit hit) => hit.Reading == Reading && hit.FirstWord >= First && hit.LastWord < End;

    /// <summary>The words of a block, at most 400.</summary>
    public static WordRange OfBlock(DocumentReading reading, int block)
    {
        var (first, end) = reading.Text.WordsOfBlock(block);
        return new(reading, first, Math.Min(end, first + 400));
    }
}

/// <summary>A value found in a range, and its first and last word, both included.</summary>
internal readonly record struct Found<T>(T Value, int First, int Last);
