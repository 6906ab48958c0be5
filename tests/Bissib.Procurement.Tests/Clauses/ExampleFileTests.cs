using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Checking;

namespace Bissib.Procurement.Tests.Clauses;

public sealed class ExampleFileTests
{
    [Fact]
    public void Tiny_example_file_is_in_order()
    {
        using var tiny = new TinyCatalogue();

        Assert.DoesNotContain(
            Check(tiny), problem => problem.File.EndsWith(".examples.yaml", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Clause verte numéro 50\n", "Clause verte numéro 49\n", "the sentence stands twice: Clause verte numéro 49")]
    [InlineData("Clause bleue numéro 50\n", "Clause verte numéro 49\n", "the sentence stands under yes and under no")]
    [InlineData("La clause verte 1 s'applique.", "La clause bleue 1 s'applique.", "the pair is found in Dutch only")]
    [InlineData("De groene clausule 1 geldt.", "De rode clausule 1 geldt.", "the pair is found in French only")]
    public void Wrong_sentence_is_reported_with_its_file_and_line(string from, string to, string message)
    {
        using var tiny = new TinyCatalogue();
        tiny.Change(TinyCatalogue.ExampleFile, from, to);

        var problem = Check(tiny).First(p => p.Message.Contains(message, StringComparison.Ordinal));

        Assert.Equal($"clauses/{TinyCatalogue.ExampleFile}", problem.File);
        Assert.True(problem.Line > 1);
    }

    [Fact]
    public void Too_few_sentences_are_reported_for_each_language()
    {
        using var tiny = new TinyCatalogue();
        tiny.Write(TinyCatalogue.ExampleFile, "fr: {yes: [a], no: [b]}\nnl: {yes: [a], no: [b]}\nen: {yes: [a], no: [b]}\nde: {yes: [a], no: [b]}\npairs: []\n");

        var messages = Check(tiny).Select(problem => problem.Message).ToList();

        Assert.Contains("fr has 1 yes: write at least 50", messages);
        Assert.Contains("nl has 1 no: write at least 25", messages);
        Assert.Contains("de has 1 yes: write at least 10", messages);
        Assert.Contains("there are 0 pairs: write at least 4", messages);
        Assert.Contains("found has 1 sentences in fr: write at least 5", messages);
    }

    [Fact]
    public void Clause_without_example_file_is_reported()
    {
        using var tiny = new TinyCatalogue();
        File.Delete(Path.Combine(tiny.Folder, TinyCatalogue.ExampleFile));

        Assert.Contains(
            Check(tiny),
            problem => problem.ToString() == $"clauses/{TinyCatalogue.ExampleFile}:1: the file is missing");
    }

    [Theory]
    [InlineData("fr:\n", "fra:\n", "'fra' is no key of an example file; did you mean 'fr'?")]
    [InlineData("  no:\n    - Clause bleue numéro 1\n", "  non:\n    - Clause bleue numéro 1\n", "'non' is no key of examples; did you mean 'no'?")]
    [InlineData("pairs:\n", "paire:\n", "'paire' is no key of an example file; did you mean 'pairs'?")]
    public void Wrong_key_is_refused_with_the_remedy(string from, string to, string message)
    {
        using var tiny = new TinyCatalogue();
        tiny.Change(TinyCatalogue.ExampleFile, from, to);

        var refusal = Assert.Throws<CatalogueException>(() => ExampleLibrary.Load(tiny.Folder, tiny.Load()));

        Assert.Contains(refusal.Problems, problem => problem.Message == message);
    }

    [Fact]
    public void Example_file_of_no_clause_is_refused()
    {
        using var tiny = new TinyCatalogue();
        tiny.Write("social/test-clausse.examples.yaml", "pairs: []\n");

        var refusal = Assert.Throws<CatalogueException>(() => ExampleLibrary.Load(tiny.Folder, tiny.Load()));

        Assert.Equal(
            "'social/test-clausse' is no clause; did you mean 'social/test-clause'?",
            refusal.Problems.Single().Message);
    }

    private static IReadOnlyList<CatalogueProblem> Check(TinyCatalogue tiny)
    {
        var catalogue = tiny.Load();
        return CatalogueCheck.Run(catalogue, ExampleLibrary.Load(tiny.Folder, catalogue));
    }
}
