using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Tests.Scanning;

public sealed class PhraseTests
{
    [Theory]
    [InlineData("clause sociale", "Une «CLAUSE SOCIALE» est prévue.")]
    [InlineData("clause* social*", "Des «clauses sociales» sont prévues.")]
    [InlineData("*inschakeling*", "De «herinschakelingsuren» tellen mee.")]
    [InlineData("clause d'insertion", "La «clause d’insertion» s'applique.")]
    [InlineData("œuvre durable", "Une «OEUVRE durable» est livrée.")]
    [InlineData("(heures|jours) d'insertion", "Mille «jours d'insertion» au moins.")]
    [InlineData("clause [très] sociale", "Une «clause très sociale» figure ici.")]
    [InlineData("réserve <4> heures", "Il «réserve au moins cent heures» de travail.")]
    [InlineData("# %", "Au moins «12,5 %» du prix.")]
    [InlineData("# heures", "Au moins «1 470 heures» de travail.")]
    [InlineData("# uur", "Minstens «dertig uur» werk.")]
    [InlineData("prix <3> #1-50 %", "Le «prix compte pour 35,5 %» des points.")]
    [InlineData("#1000-2000 heures", "Au moins «1 470 heures» de travail.")]
    [InlineData("#1000-2000 uur", "Minstens «1.470 uur» werk.")]
    [InlineData("sous-traitance", "La «sous-traitance» est permise.")]
    [InlineData("(a [b]|c) <2> (d|e [f] g)", "Voici «c et puis e f g» ici.")]
    [InlineData("[a] b [c]", "Voici «a b c» ici.")]
    [InlineData("*fi*", "Une «e\uFB03cacité» réelle.")]
    [InlineData("insertion", "L'«inser\u00ADtion» coupée se lit.")]
    public void Phrase_is_found_at_its_mark(string phrase, string marked)
    {
        var (text, mark) = Marked.Read(marked);

        var spans = Find(phrase, text);

        Assert.Contains(mark, spans);
    }

    [Theory]
    [InlineData("clause* social*", "Les «clausessociales» s'appliquent.", Language.French)]
    [InlineData("clauses sociales", "Des «clauses socialesdétaillées» et détaillées.", Language.French)]
    [InlineData("clause* social*", "«lesclausessocialessontimposées»: les sont imposées", Language.French)]
    [InlineData("clause* d'insertion", "Les «clausesd'insertion» s'appliquent.", Language.French)]
    [InlineData("clause* social*", "«C L A U S E S   S O C I A L E S»", Language.French)]
    [InlineData("clause* social*", "«C L A U S E S S O C I A L E S»", Language.French)]
    [InlineData("sociale clausule*", "De «socialeclausule» geldt.", Language.Dutch)]
    public void Phrase_without_blanks_is_found_and_marked(string phrase, string marked, Language language)
    {
        var (text, mark) = Marked.Read(marked);
        var folded = FoldedText.Read(Sample.Of(text, language), new HashSet<string>());

        var hits = Automaton(phrase).Find(folded);

        Assert.Equal([mark], hits.Select(hit => folded.SpanOf(hit.FirstWord, hit.LastWord)).Distinct());
        Assert.All(hits, hit => Assert.True(hit.IsMended || folded.IsSpaced(hit.FirstWord, hit.LastWord)));
    }

    [Theory]
    [InlineData("(loon|lonen) <5> (referentie|cao)", "De referentielonen staan in de cao.", Language.Dutch)]
    [InlineData("afval", "Het afvalbeheer en het beheer.", Language.Dutch)]
    [InlineData("clause sociale", "La clausesocialeinconnue.", Language.French)]
    [InlineData("clause sociale", "Les lots A B C D clause.", Language.French)]
    public void Compound_is_not_taken_apart(string phrase, string text, Language language)
    {
        var folded = FoldedText.Read(Sample.Of(text, language), new HashSet<string>());

        Assert.Empty(Automaton(phrase).Find(folded));
    }

    [Fact]
    public void Phrase_with_its_blanks_is_not_marked()
    {
        var folded = Folded("Les clauses sociales et les clausesvertes, vertes.");

        var hit = Automaton("clause* social*").Find(folded).Single();

        Assert.False(hit.IsMended || folded.IsSpaced(hit.FirstWord, hit.LastWord));
    }

    [Theory]
    [InlineData("clause sociale", "La clause. Sociale est la ville.")]
    [InlineData("lot 1 <9> lot 2", "Voir le lot 1. Rien pour le lot 2.")]
    [InlineData("clause sociale", "La clause\nSociale est la ville.")]
    [InlineData("réserve <2> heures", "Il réserve au moins cent longues heures.")]
    [InlineData("insertion", "Les insertions sont comptées.")]
    [InlineData("# %", "Un pourcentage de la valeur.")]
    [InlineData("#1-50 %", "Le prix compte pour 50,5 %.")]
    [InlineData("#1-2 uur", "Minstens 1.470 uur werk.")]
    [InlineData("#1-50 uur", "Minstens dertig uur werk.")]
    public void Phrase_is_not_found_in_other_words(string phrase, string text)
    {
        Assert.Empty(Find(phrase, text));
    }

    [Fact]
    public void Abbreviation_ends_no_sentence()
    {
        Assert.Single(Find("art 15", "Voir art. 15 de la loi."));
    }

    [Theory]
    [InlineData("(a|b", "')' is missing")]
    [InlineData("a <x> b", "a gap is written <1> to <20>")]
    [InlineData("a <3>", "a gap must be followed by a word")]
    [InlineData("[a]", "it may be empty")]
    [InlineData("a)", "closes nothing")]
    [InlineData("#50-1 %", "a range of numbers is written #1-50, the lower number first")]
    [InlineData("#50 %", "a range of numbers is written #1-50, the lower number first")]
    [InlineData("ab*cd", "'*' cannot stand inside a word")]
    [InlineData("a * b", "use <3> for words in between")]
    public void Wrong_phrase_is_refused_with_its_remedy(string phrase, string message)
    {
        var refusal = Assert.Throws<PhraseException>(() => Phrase.Parse(phrase));

        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Phrase_of_too_many_words_is_refused()
    {
        var phrase = string.Concat(Enumerable.Repeat("(a|b) ", 101));

        Assert.Throws<PhraseException>(() => Phrase.Parse(phrase));
    }

    [Fact]
    public void Many_phrases_are_found_in_one_reading()
    {
        var builder = new PhraseGraphBuilder();
        var phrases = Enumerable.Range(0, 500).Select(number => $"clause mot{number} (a|b) <2> fin").ToList();
        foreach (var phrase in phrases) builder.Add(phrase, Language.Undetermined);
        var text = Folded("La clause mot37 b et la fin de la clause mot499 a fin.");

        var hits = builder.Build().Find(text);

        Assert.Equal([37, 499], hits.Select(hit => hit.Phrase));
    }

    [Fact]
    public void Automaton_kept_in_a_file_finds_the_same()
    {
        var builder = new PhraseGraphBuilder();
        builder.AddNumberWord("dertig");
        foreach (var phrase in new[] { "clause* [très] social*", "*inschakeling* <3> # uur", "#1-50 (%|points)", "a (b|c) <2> d" }) builder.Add(phrase, Language.Undetermined);
        var automaton = builder.Build();
        var file = new MemoryStream();
        automaton.Write(new(file));
        file.Position = 0;
        var text = Folded("Clauses très sociales; herinschakelingsuren van dertig uur; 35 points; 60 points; a c x d.");

        var hits = PhraseAutomaton.Read(new(file)).Find(text);

        Assert.Equal([0, 1, 2, 3], hits.Select(hit => hit.Phrase));
        Assert.Equal(automaton.Find(text), hits);
    }

    private static List<TextSpan> Find(string phrase, string text)
    {
        var folded = Folded(text);
        return [.. Automaton(phrase).Find(folded).Select(hit => folded.SpanOf(hit.FirstWord, hit.LastWord))];
    }

    private static PhraseAutomaton Automaton(string phrase)
    {
        var builder = new PhraseGraphBuilder();
        builder.AddNumberWord("dertig");
        builder.Add(phrase, Language.Undetermined);
        return builder.Build();
    }

    private static FoldedText Folded(string text) =>
        FoldedText.Read(Sample.Of(text, Language.French), new HashSet<string> { "art" });
}
