namespace Bissib.Procurement.Scanning.References;

/// <summary>Makes evidence of words, with their sentence or, where that is long, what stands close to them.</summary>
internal static class ReferenceEvidence
{
    private const int LongestContext = 400;

    public static Evidence Of(DocumentReading reading, int firstWord, int lastWord, string signal)
    {
        var words = reading.Text.SpanOf(firstWord, lastWord);
        var sentence = reading.Text.SpanOfSentence(reading.Text.Words[firstWord].Sentence).Union(words);
        if (sentence.End < reading.Document.Text.Length && reading.Document.Text[sentence.End] == '.')
            sentence = new(sentence.Start, sentence.End + 1);
        if (sentence.Length > LongestContext)
        {
            var start = Math.Max(sentence.Start, words.Start - (LongestContext / 4));
            sentence = new(start, Math.Min(sentence.End, Math.Max(words.End, start + LongestContext)));
        }

        return new(reading.Document, words, signal, []) { Context = sentence };
    }
}
