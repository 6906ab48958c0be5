namespace Bissib.Procurement.Scanning.Words;

/// <summary>
/// Searches the sentences that hold words without blanks once more, with those words taken apart. What only this finds
/// is marked, since nobody knows that the words were meant to be parted so.
/// </summary>
internal sealed class GluedSearch(PhraseAutomaton automaton, GluedWords glued, FoldedText text, WordSymbols[] known)
{
    private readonly List<string>?[] partsOfForm = new List<string>?[text.Vocabulary.Count];
    private readonly HashSet<PhraseHit> found = [];

    /// <summary>
    /// The hits of the first search and those that are found besides, in the order of their last words.
    /// </summary>
    public List<PhraseHit> Complete(List<PhraseHit> hits)
    {
        text.ForEachForm(form => partsOfForm[form] = glued.Split(text.Vocabulary[form]));
        if (Array.TrueForAll(partsOfForm, parts => parts is null)) return hits;
        SearchAgain();
        if (found.Count > 0) foreach (var hit in hits) found.Remove(hit);
        return found.Count == 0 ? hits : Merge(hits, [.. found.OrderBy(hit => hit.LastWord)]);
    }

    // The first are many and in order, the others few.
    private static List<PhraseHit> Merge(List<PhraseHit> hits, List<PhraseHit> mended)
    {
        var all = new List<PhraseHit>(hits.Count + mended.Count);
        var at = 0;
        foreach (var hit in mended)
        {
            while (at < hits.Count && hits[at].LastWord <= hit.LastWord) all.Add(hits[at++]);
            all.Add(hit with { IsMended = true });
        }

        all.AddRange(hits.Skip(at));
        return all;
    }

    private void SearchAgain()
    {
        var searched = -1;
        for (var word = 0; word < text.Words.Count; word++)
        {
            var (form, sentence) = (text.Words[word].Form, text.Words[word].Sentence);
            if (partsOfForm[form] is null || sentence == searched) continue;
            searched = sentence;
            SearchSentence(sentence);
        }
    }

    private void SearchSentence(int sentence)
    {
        var steps = new List<Step>();
        var (first, last) = text.WordsOfSentence(sentence);
        for (var word = first; word <= last; word++)
        {
            var form = text.Words[word].Form;
            if (partsOfForm[form] is not { } parts) steps.Add(new(known[form], word, 0));
            else foreach (var part in parts) steps.Add(new(automaton.SymbolsOf(part), word, parts.Count));
        }

        var language = text.Document.Blocks[text.Words[first].Block].Language;
        var makesCompounds = language is not (Language.French or Language.English);
        foreach (var hit in automaton.FindIn(steps.ConvertAll(step => step.Symbols), language))
        {
            var its = steps.GetRange(hit.FirstWord, hit.LastWord - hit.FirstWord + 1);
            var isLine = its.Exists(step => step.Parts >= GluedWords.PartsOfLine);
            if (isLine || (makesCompounds ? IsWholeWord(its) : IsOverGlue(its)))
                found.Add(new(hit.Phrase, its[0].Word, its[^1].Word));
        }
    }

    // A part of a compound says another thing: "groenestroomcertificaten" are no green power.
    private static bool IsWholeWord(List<Step> its) => its.Count > 1 && its[0].Word == its[^1].Word && its.Count == its[0].Parts;

    private static bool IsOverGlue(List<Step> its) => its.Count > 1 && its.Exists(step => step.Parts > 0);

    // A word of the text, or a part of one that is made of so many parts.
    private readonly record struct Step(WordSymbols Symbols, int Word, int Parts);
}
