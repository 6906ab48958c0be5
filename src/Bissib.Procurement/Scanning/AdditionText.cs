using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Values;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// The sentences of a clause's model text that state elements which a tender lacks, and none that it has: what an
/// incomplete clause is to be completed with. The clause's own signs of elements tell what a sentence states.
/// </summary>
internal sealed class AdditionText
{
    // A sentence as short as "Preuve." is the label of its paragraph.
    private const int LongestLabel = 3;

    private readonly DocumentReading reading;
    private readonly Clause clause;

    private AdditionText(Clause clause, IReadOnlyList<ClauseParameter> parameters, Language language, SignalIndex index)
    {
        this.clause = clause;
        reading = DocumentReading.Read(
            Sample.Of(ModelTextFiller.Fill(clause.ModelText[language], parameters), language), index);
    }

    /// <summary>
    /// Paragraphs parted by an empty line with the defaults of the parameters, and the elements that they state; empty
    /// where no sentence is only about them.
    /// </summary>
    public static (string Text, IReadOnlyList<Element> Adds) Find(
        Clause clause, IReadOnlyList<ClauseParameter> parameters, IReadOnlyCollection<Element> lacking,
        Language language,
        SignalIndex index)
    {
        var paragraphs = new AdditionText(clause, parameters, language, index).Paragraphs(lacking).ToList();
        // An element that has a paragraph of its own ("Preuve. …") is stated there; a word of it elsewhere is said by
        // the way.
        var titled = paragraphs.SelectMany(paragraph => paragraph.Topic).ToHashSet();
        paragraphs.RemoveAll(paragraph => paragraph.Topic.Count == 0 && paragraph.Stated.IsSubsetOf(titled));
        return (string.Join("\n\n", paragraphs.Select(p => p.Text)), [.. paragraphs.SelectMany(p => p.Stated).Distinct().Order()]);
    }

    private sealed record Part(string Text, HashSet<Element> Topic, HashSet<Element> Stated);

    // The first block is the heading.
    private IEnumerable<Part> Paragraphs(IReadOnlyCollection<Element> lacking) =>
        Enumerable.Range(1, Math.Max(0, reading.Document.Blocks.Count - 1)).Select(block => Paragraph(block, lacking))
            .OfType<Part>();

    private Part? Paragraph(int block, IReadOnlyCollection<Element> lacking)
    {
        var sentences = reading.SentencesOf(block).ToList();
        var hasLabel = sentences.Count > 1 && reading.Text.WordsOfSentence(sentences[0]) is var (first, last)
            && last - first < LongestLabel;
        var topic = hasLabel ? ElementsOf(sentences[0], block) : [];
        var kept = sentences.Skip(hasLabel ? 1 : 0)
            .Select(sentence => (Text: TextOf(sentence, block), Stated: Stated(sentence, block, topic)))
            .Where(sentence => sentence.Stated.Count > 0 && sentence.Stated.IsSubsetOf(lacking)).ToList();
        if (kept.Count == 0) return null;
        var texts = kept.Select(sentence => sentence.Text);
        if (topic.Count > 0) texts = texts.Prepend(TextOf(sentences[0], block));
        return new(string.Join(' ', texts), topic, [.. kept.SelectMany(sentence => sentence.Stated)]);
    }

    // Under "Sanction." all is about the sanction: an amount is no quantity, and the report of a fault no proof.
    private HashSet<Element> Stated(int sentence, int block, HashSet<Element> topic)
    {
        var stated = ElementsOf(sentence, block);
        if (stated.Overlaps(topic)) stated.IntersectWith(topic);
        else if (topic.Count > 0) stated.UnionWith(topic);
        else if (stated.Contains(Element.Sanction) || !HoldsQuantity(sentence)) stated.Remove(Element.Quantity);
        return stated;
    }

    // Where a parameter is the quantity, only a sentence with a number of its unit states it.
    private bool HoldsQuantity(int sentence) =>
        clause.Parameters.FirstOrDefault(parameter => parameter.Element == Element.Quantity) is not { } parameter
        || OwnUnit.Of(parameter) is not { } own
        || MeasureFinder.Find(WordStretch.OfSentence(reading.Text, sentence), own)
        .Any(found => found.Value.Unit == own.Code);

    private HashSet<Element> ElementsOf(int sentence, int block) =>
        [.. reading.ElementsIn(block, clause)
            .Where(found =>
                reading.Text.Words[found.Hit.FirstWord].Sentence == sentence
                    && clause.Elements.ContainsKey(found.Element))
            .Select(found => found.Element)];

    private string TextOf(int sentence, int block)
    {
        var text = reading.Text;
        var span = reading.Document.Blocks[block].Span;
        var (first, last) = text.WordsOfSentence(sentence);
        var (start, end) = (StartOf(first), last + 1 < text.Words.Count && text.Words[last + 1].Block == block ? StartOf(last + 1) : span.End);
        return new TextSpan(start, end).In(reading.Document.Text).Trim();

        int StartOf(int word) => text.StartsBlock(word) ? span.Start : BeforeBracket(text.Words[word].Span.Start);
    }

    private int BeforeBracket(int start) =>
        start > 0 && reading.Document.Text[start - 1] is '[' or '(' or '«' ? start - 1 : start;
}
