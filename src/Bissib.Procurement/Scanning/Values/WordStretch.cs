using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning.Values;

/// <summary>Words of a folded text, from First up to End, which is not included.</summary>
internal readonly record struct WordStretch(FoldedText Text, int First, int End)
{
    /// <summary>The folded word; empty outside the stretch, so that a reader may look one further.</summary>
    public string Form(int word) => word >= First && word < End ? Text.Vocabulary[Text.Words[word].Form] : "";

    public bool IsNumber(int word) => word >= First && word < End && Text.Words[word].IsNumber;

    /// <summary>What stands between a word and the next, such as "/" in a date; empty outside the stretch.</summary>
    public ReadOnlySpan<char> After(int word)
    {
        if (word < First || word + 1 >= End) return [];
        var (gap, next) = (Text.Words[word].Span.End, Text.Words[word + 1].Span.Start);
        return next > gap ? Text.Document.Text.AsSpan(gap, next - gap) : [];
    }

    public static WordStretch OfSentence(FoldedText text, int sentence) =>
        text.WordsOfSentence(sentence) is var (first, last) ? new(text, first, last + 1) : default;

    public static WordStretch Of(string text) =>
        FoldedText.Read(Sample.Of(text, Language.Undetermined), new HashSet<string>()) is var folded
            ? new(folded, 0, folded.Words.Count)
            : default;
}

/// <summary>What was found in a stretch, and its first and last word, both included.</summary>
internal readonly record struct At<T>(T Value, int First, int Last);
