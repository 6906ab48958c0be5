using System.Runtime.InteropServices;

namespace Bissib.Procurement.Scanning.Words;

/// <summary>
/// Searches the sentences that hold words without blanks once more, with those words taken apart. What only this finds
/// is marked, since nobody knows that the words were meant to be parted so.
/// </summary>
internal sealed class GluedSearch
{
    private readonly FoldedText text;
    private readonly WordSymbols[] known;
    private readonly WordSymbols[]?[] partsOfForm;
    private readonly PhraseWalk walk;
    private readonly List<Step> steps = [];
    private readonly HashSet<PhraseHit> found = [];

    public GluedSearch(PhraseAutomaton automaton, GluedWords glued, FoldedText text, WordSymbols[] known)
    {
        this.text = text;
        this.known = known;
        walk = automaton.Walk();
        partsOfForm = new WordSymbols[]?[text.Vocabulary.Count];
        text.ForEachForm(form =>
            partsOfForm[form] = glued.Split(text.Vocabulary[form])?.Select(automaton.SymbolsOf).ToArray());
    }

    /// <summary>True for a word form that is searched as its parts too.</summary>
    public bool IsGlued(int form) => partsOfForm[form] is not null;

    /// <summary>
    /// The hits of the first search and those that are found besides, in the order of their last words.
    /// </summary>
    public List<PhraseHit> Complete(List<PhraseHit> hits)
    {
        if (Array.TrueForAll(partsOfForm, parts => parts is null)) return hits;
        SearchAgain();
        var mended = found.Where(hit => !Holds(hits, hit)).OrderBy(hit => hit.LastWord).ToList();
        return mended.Count == 0 ? hits : Merge(hits, mended);
    }

    private static bool Holds(List<PhraseHit> hits, PhraseHit wanted)
    {
        for (var at = FirstEndingAt(hits, wanted.LastWord); at < hits.Count && hits[at].LastWord == wanted.LastWord; at++)
            if (hits[at] == wanted) return true;
        return false;
    }

    private static int FirstEndingAt(List<PhraseHit> hits, int word)
    {
        var (from, to) = (0, hits.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (hits[middle].LastWord < word) from = middle + 1;
            else to = middle;
        }

        return from;
    }

    // The first are many and in order, the others few.
    private static List<PhraseHit> Merge(List<PhraseHit> hits, List<PhraseHit> mended)
    {
        var all = new List<PhraseHit>(hits.Count + mended.Count);
        var at = 0;
        foreach (var hit in mended)
        {
            var behind = FirstEndingAt(hits, hit.LastWord + 1);
            all.AddRange(CollectionsMarshal.AsSpan(hits)[at..behind]);
            all.Add(hit with { IsMended = true });
            at = behind;
        }

        all.AddRange(CollectionsMarshal.AsSpan(hits)[at..]);
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
        var (first, last) = text.WordsOfSentence(sentence);
        var language = text.Document.Blocks[text.Words[first].Block].Language;
        steps.Clear();
        walk.Hits.Clear();
        for (var word = first; word <= last; word++)
        {
            var form = text.Words[word].Form;
            if (partsOfForm[form] is not { } parts) Take(new(word, 0), known[form], language);
            else foreach (var part in parts) Take(new(word, parts.Length), part, language);
        }

        walk.Finish();

        var makesCompounds = language is not (Language.French or Language.English);
        foreach (var hit in walk.Hits)
        {
            var its = CollectionsMarshal.AsSpan(steps)[hit.FirstWord..(hit.LastWord + 1)];
            if (IsLine(its) || (makesCompounds ? IsWholeWord(its) : IsOverGlue(its)))
                found.Add(new(hit.Phrase, its[0].Word, its[^1].Word));
        }
    }

    private void Take(Step step, WordSymbols symbols, Language language)
    {
        steps.Add(step);
        walk.Take(symbols, language, steps.Count - 1);
    }

    private static bool IsLine(ReadOnlySpan<Step> its) => HasParts(its, GluedWords.PartsOfLine);

    // A part of a compound says another thing: "groenestroomcertificaten" are no green power.
    private static bool IsWholeWord(ReadOnlySpan<Step> its) =>
        its.Length > 1 && its[0].Word == its[^1].Word && its.Length == its[0].Parts;

    private static bool IsOverGlue(ReadOnlySpan<Step> its) => its.Length > 1 && HasParts(its, 1);

    private static bool HasParts(ReadOnlySpan<Step> its, int fewest)
    {
        foreach (var step in its)
            if (step.Parts >= fewest) return true;
        return false;
    }

    // A word of the text, or a part of one that is made of so many parts.
    private readonly record struct Step(int Word, int Parts);
}
