using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Checking;

namespace Bissib.Procurement.Tests.Scanning.Checking;

public sealed class ClauseTrialTests
{
    [Fact]
    public void Every_sentence_of_the_file_is_tested()
    {
        using var tiny = new TinyCatalogue();
        tiny.Change(TinyCatalogue.ClauseFile, "Une clause bleue.", "Une clause verte.");

        var tested = TrialOf(tiny).Sentences();

        Assert.Equal(9, tested.Count);
        var failed = Assert.Single(tested, sentence => !sentence.IsPassed);
        Assert.Equal((SentenceKind.NotFound, "clause verte"), (failed.Kind, failed.Heard[0].In(failed.Sentence.Text)));
    }

    [Theory]
    [InlineData("La clause verte s'applique.", "clause* verte*: clause verte, Counts")]
    [InlineData("La clause verte de peur.", "clause* verte*: clause verte, Cancelled")]
    [InlineData("Le perroquet lit la clause verte.", "clause* verte*: clause verte, Cancelled")]
    [InlineData("La pelouse est tondue.", "pelouse: pelouse, WithoutCompany")]
    [InlineData("Le feuillage et la pelouse.", "feuillage: feuillage, Counts; pelouse: pelouse, Counts")]
    [InlineData("Une clause bleue.", "")]
    public void Sentence_tells_which_signals_are_heard_and_what_becomes_of_them(string sentence, string expected)
    {
        using var tiny = new TinyCatalogue();

        var heard = TrialOf(tiny).Hear(sentence, Language.French);

        Assert.Equal(expected, string.Join("; ", heard.Signals.Select(signal =>
            $"{signal.Signal}: {signal.Span.In(sentence)}, {signal.Fate}")));
        Assert.Equal(expected.Contains("Counts", StringComparison.Ordinal), heard.IsFound);
    }

    private static ClauseTrial TrialOf(TinyCatalogue tiny)
    {
        var catalogue = tiny.Load();
        return new(catalogue, ExampleLibrary.Load(tiny.Folder, catalogue), catalogue.Clauses[0]);
    }
}
