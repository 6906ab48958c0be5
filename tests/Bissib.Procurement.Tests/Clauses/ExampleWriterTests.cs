using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Checking;

namespace Bissib.Procurement.Tests.Clauses;

public sealed class ExampleWriterTests : IDisposable
{
    private readonly TinyCatalogue tiny = new();

    private string Path => System.IO.Path.Combine(tiny.Folder, TinyCatalogue.ExampleFile);

    public void Dispose() => tiny.Dispose();

    [Theory]
    [InlineData(Language.French, true, "fr:\n  yes:\n", "  no:\n", "La clause verte vaut pour tous.")]
    [InlineData(Language.Dutch, false, "nl:\n  yes:\n", "en:\n", "De groene jas \"past\" bij C:\\tuin: echt.")]
    [InlineData(Language.German, false, "de:\n  yes:\n", "pairs:\n", "Die grüne Jacke passt gut.")]
    public void Sentence_is_added_at_the_end_of_its_list_and_nothing_else_changes(
        Language language, bool isYes, string from, string before, string sentence)
    {
        var old = File.ReadAllLines(Path).ToList();

        var entry = ExampleWriter.Add(
            tiny.Folder, Clause(), $"  {sentence.Replace(" ", "  ", StringComparison.Ordinal)}\n", isYes, language);

        var now = File.ReadAllLines(Path).ToList();
        var examples = ExampleLibrary.Load(tiny.Folder, tiny.Load()).Clauses.Values.Single().Languages[language];
        Assert.Equal(sentence, (isYes ? examples.Yes : examples.No)[^1].Text);
        Assert.Equal(before.Trim(), now[entry.Line].Trim());
        now.RemoveAt(entry.Line - 1);
        Assert.Equal(old, now);
        Assert.Contains(from, File.ReadAllText(Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_and_line_ends_stay_as_they_are()
    {
        tiny.Change(
            TinyCatalogue.ExampleFile, "  no:\n    - Clause bleue numéro 1\n",
            "  # look-alikes\n  no:\n    - Clause bleue numéro 1 # first\n");
        File.WriteAllText(Path, File.ReadAllText(Path).ReplaceLineEndings("\r\n"));
        var old = File.ReadAllText(Path);

        ExampleWriter.Add(tiny.Folder, Clause(), "La clause verte vaut pour tous.", isYes: true, Language.French);

        Assert.Equal(
            old,
            File.ReadAllText(Path).Replace(
                "    - \"La clause verte vaut pour tous.\"\r\n", "", StringComparison.Ordinal));
        Assert.Contains("pour tous.\"\r\n  # look-alikes", File.ReadAllText(Path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("clause VERTE, numéro 7.", true, "clauses/social/test-clause.examples.yaml:9: the sentence stands there already")]
    [InlineData("Clause verte numéro 7", false, "clauses/social/test-clause.examples.yaml:9: the same sentence stands there under yes; decide which is right, and take that one out first")]
    [InlineData("Une clause bleue.", false, "clauses/social/test-clause.yaml:49: the sentence stands there already")]
    [InlineData("Une clause bleue.", true, "clauses/social/test-clause.yaml:49: the same sentence stands there under no; decide which is right, and take that one out first")]
    [InlineData(" ", true, "the sentence is empty")]
    [InlineData("Écrivez à jan.peeters@commune.example.", true, "the sentence holds an e-mail address (jan.peeters@commune.example): write another in its place, or leave it out")]
    [InlineData("Paiement sur BE68 5390 0754 7034.", true, "the sentence holds a bank account (BE68 5390 0754 7034): write another in its place, or leave it out")]
    [InlineData("Appelez le 0475 12 34 56.", true, "the sentence holds a telephone number (0475 12 34 56): write another in its place, or leave it out")]
    [InlineData("Appelez le 02/123.45.67.", true, "the sentence holds a telephone number (02/123.45.67): write another in its place, or leave it out")]
    [InlineData("Appelez le +32 475 12 34 56.", true, "the sentence holds a telephone number (+32 475 12 34 56): write another in its place, or leave it out")]
    [InlineData("Numéro 85.07.30-033.28 au registre.", true, "the sentence holds a national number (85.07.30-033.28): write another in its place, or leave it out")]
    public void Sentence_that_may_not_stand_there_is_refused_with_the_reason(
        string sentence, bool isYes, string message)
    {
        var old = File.ReadAllText(Path);

        var refusal = Assert.Throws<ExampleException>(
            () => ExampleWriter.Add(tiny.Folder, Clause(), sentence, isYes, Language.French));

        Assert.Equal(message, refusal.Message);
        Assert.Equal(old, File.ReadAllText(Path));
    }

    [Theory]
    [InlineData("Le titulaire réserve 1 470 heures de travail en 2026, soit 12 % de 1.250.000 euros hors TVA.")]
    [InlineData("Selon l'arrêté royal du 14.01.2013 (numac 2013021005), article 45, § 2.")]
    [InlineData("Lot 2 : 2 100 h ; lot 3 : 1.050,50 € du 01/02/2026 10 h au 31/12/2027.")]
    [InlineData("CPV 90911200-8 et 45233140-2, valeur 0,05 point par heure.")]
    public void Amounts_days_and_codes_are_not_personal(string sentence)
    {
        var entry = ExampleWriter.Add(tiny.Folder, Clause(), sentence, isYes: true, Language.French);

        Assert.Equal(53, entry.Line);
    }

    [Fact]
    public void Longest_sentence_is_that_of_the_check()
    {
        var sentence = new string('a', ExampleWriter.LongestSentence);

        ExampleWriter.Add(tiny.Folder, Clause(), sentence, isYes: true, Language.French);

        Assert.DoesNotContain(Problems(), message => message.Contains("letters", StringComparison.Ordinal));
        Assert.Throws<ExampleException>(
            () => ExampleWriter.Add(tiny.Folder, Clause(), sentence + "b", isYes: true, Language.French));
        tiny.Change(TinyCatalogue.ExampleFile, sentence, sentence + "b");
        Assert.Contains(Problems(), message => message == "fr: the sentence has 401 letters: leave at most 400");
    }

    [Theory]
    [InlineData("De opdrachtnemer moet de groene jas van de gemeente dragen.", Language.Dutch)]
    [InlineData("L'adjudicataire doit porter la veste verte de la commune.", Language.French)]
    public void Words_tell_the_language(string sentence, Language expected)
    {
        Assert.Equal(expected, ExampleWriter.Add(tiny.Folder, Clause(), sentence, isYes: false).Language);
    }

    [Theory]
    [InlineData("Zzz", "the sentence does not tell its language: say --language fr, nl, en or de")]
    public void Sentence_without_a_language_asks_for_it(string sentence, string message)
    {
        Assert.Equal(
            message,
            Assert.Throws<ExampleException>(() => ExampleWriter.Add(tiny.Folder, Clause(), sentence, isYes: true))
                .Message);
    }

    private Clause Clause() => tiny.Load().Clauses.Single();

    private List<string> Problems()
    {
        var catalogue = tiny.Load();
        return [.. CatalogueCheck.Run(catalogue, ExampleLibrary.Load(tiny.Folder, catalogue)).Select(problem =>
            problem.Message)];
    }
}
