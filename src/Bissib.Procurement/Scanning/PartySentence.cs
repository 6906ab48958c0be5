namespace Bissib.Procurement.Scanning;

/// <summary>
/// A sentence that names a party of the contract. Tenders oblige in the present tense ("au terme du marché, le
/// prestataire restitue …"), so that it matters whether the party acts or is only named.
/// </summary>
internal readonly struct PartySentence(DocumentReading reading, CueHit party)
{
    // A party named farther on is rarely the subject, but behind a comma or a verb.
    private const int ReachOfSubject = 3;
    private const int ShortestVerb = 4;

    public bool IsSubject => party.FirstWord - FirstWord < ReachOfSubject || OpensClause || FollowsVerb;

    private int FirstWord => reading.Text.WordsOfSentence(reading.Text.Words[party.FirstWord].Sentence).First;

    // "À la fin du contrat, le fournisseur reprend …", with its article or without.
    private bool OpensClause
    {
        get
        {
            var start = IsArticle(party.FirstWord - 1) ? party.FirstWord - 1 : party.FirstWord;
            var between = reading.Document.Text.AsSpan(EndOf(start - 1)..reading.Text.Words[start].Span.Start);
            return between.ContainsAny(',', ':') && !IsListed;
        }
    }

    // "Bij het einde van de opdracht bezorgt de aannemer …": Dutch and German put the verb before.
    private bool FollowsVerb
    {
        get
        {
            var verb = IsArticle(party.FirstWord - 1) ? party.FirstWord - 2 : party.FirstWord - 1;
            if (verb < FirstWord || LanguageOfBlock is not (Language.Dutch or Language.German)) return false;
            var form = FormOf(verb);
            return form.Length >= ShortestVerb && form[^1] == 't';
        }
    }

    // "le maître de l'ouvrage, l'entrepreneur et le coordinateur": one of several.
    private bool IsListed
    {
        get
        {
            var next = party.LastWord + 1;
            return next >= reading.Text.Words.Count
                || reading.Text.Words[next].Sentence != reading.Text.Words[party.FirstWord].Sentence
                || reading.Document.Text.AsSpan(EndOf(party.LastWord)..reading.Text.Words[next].Span.Start)
                .ContainsAny(',', ';')
                || FormOf(next) is "et" or "ou" or "en" or "of" or "and" or "or" or "und" or "oder";
        }
    }

    private Language LanguageOfBlock => reading.Document.Blocks[reading.Text.Words[party.FirstWord].Block].Language;

    private bool IsArticle(int word) =>
        word >= FirstWord
        && FormOf(word) is "le" or "la" or "l" or "les" or "de" or "het" or "the" or "der" or "die" or "das";

    private string FormOf(int word) => reading.Text.Vocabulary[reading.Text.Words[word].Form];

    private int EndOf(int word) => reading.Text.Words[word].Span.End;
}
