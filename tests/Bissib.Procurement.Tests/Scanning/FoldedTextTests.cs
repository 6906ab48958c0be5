using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Tests.Scanning;

public sealed class FoldedTextTests
{
    private static readonly HashSet<string> Abbreviations = ["art"];

    // Long enough to be folded in several stretches at once.
    [Fact]
    public void Long_text_is_folded_as_its_paragraphs_are_alone()
    {
        var lines = Enumerable.Range(1, 4000).Select(number =>
            $"Article {number} : l'adjudicataire livre d u r a b l e m e n t {number} chaises. Il les reprend, voir "
            + $"l'art. {number} de l'annexe n{number} ; le lot {number % 97} est à part.").ToList();

        var whole = FoldedText.Read(Sample.Of(string.Join('\n', lines), Language.French), Abbreviations);

        Assert.Equal(whole.Vocabulary.Distinct(), whole.Vocabulary);
        Assert.All(Enumerable.Range(0, lines.Count), block => Assert.Equal(
            Words(FoldedText.Read(Sample.Of(lines[block], Language.French), Abbreviations), 0), Words(whole, block)));
    }

    // The words of a block: what is written, its form, the sentence counted from the first, and what it is.
    private static IEnumerable<(string Written, string Form, int Sentence, bool IsNumber, bool IsSpaced)> Words(
        FoldedText text, int block)
    {
        var (first, end) = text.WordsOfBlock(block);
        return Enumerable.Range(first, end - first).Select(number =>
        {
            var word = text.Words[number];
            return (word.Span.In(text.Document.Text), text.Vocabulary[word.Form],
                word.Sentence - text.Words[first].Sentence, word.IsNumber && text.IsNumber(word.Form),
                text.IsSpaced(number, number));
        });
    }
}
