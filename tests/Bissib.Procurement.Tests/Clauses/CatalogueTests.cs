using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Checking;

namespace Bissib.Procurement.Tests.Clauses;

public sealed class CatalogueTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Every_file_of_the_catalogue_is_in_order()
    {
        var catalogue = Catalogue.Load(Catalogue.DefaultFolder);

        var problems = CatalogueCheck.Run(
            catalogue, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));

        Assert.Empty(problems);
    }

    [Fact]
    public void Every_example_file_is_in_order()
    {
        var catalogue = Catalogue.Load(Catalogue.DefaultFolder);

        var problems = CatalogueCheck.Run(catalogue, ExampleLibrary.Load(Catalogue.DefaultFolder, catalogue));

        Assert.Empty(problems);
    }

    [Fact]
    public void Tiny_catalogue_is_in_order()
    {
        using var tiny = new TinyCatalogue();

        Assert.Empty(CatalogueCheck.Run(tiny.Load(), Today));
    }

    [Theory]
    [InlineData("source: a test", "sourse: a test", "'sourse' is no key of a clause; did you mean 'source'?")]
    [InlineData("contracts: [works, services]\n", "", "'contracts' is missing in a clause")]
    [InlineData("contracts: [works, services]", "contracts: [work]", "'work' is no kind of contract; did you mean 'works'?")]
    [InlineData("references: [be-law/15]", "references: [be-lax/15]", "'be-lax' is no act of clauses/law; did you mean 'be-law'?")]
    [InlineData("references: [be-law/15]", "references: [be-law/16]", "'16' is no article of be-law: it has 15")]
    [InlineData("checked: 2026-01-01", "checked: 1.1.2026", "checked must be a day such as 2026-11-23")]
    [InlineData("{fr: Clause verte, nl: Groene clausule, ", "{fr: Clause verte, ", "'nl' is missing in title")]
    [InlineData("raison de {share} %", "raison de {shore} %", "uses {shore}, which is no parameter; did you mean 'share'?")]
    [InlineData("Clause verte\n\n    L'adj", "L'adj", "the fr text must start with a heading")]
    [InlineData("clause* verte*", "clause* (verte*", "')' is missing")]
    [InlineData("weak: [\"feuillage\"", "weak: [{near: [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q], within: 30}", "near takes at most 16 phrases")]
    [InlineData("weak: [\"feuillage\"", "weak: [{pattern: 'feuilles?'}", "a pattern needs 'where': a phrase that its block holds")]
    [InlineData("value-from: 100000", "value-from: 100 000", "must be a number without blanks")]
    [InlineData("value-from: 100000", "value-from: eu-work", "'eu-work' is no threshold of clauses/law/thresholds.yaml; did you mean 'eu-works'?")]
    [InlineData("level: mandatory", "level: obligatory", "'obligatory' is no level")]
    [InlineData("buyers: [federal]", "buyers: [federale]", "'federale' is no buyer; did you mean 'federal'?")]
    [InlineData("confidence: certain", "confidence: sure", "'sure' is no confidence")]
    [InlineData("default: 20", "element: quantite\n    default: 20", "'quantite' is no element; did you mean 'quantity'?")]
    [InlineData("default: 20", "element: quantity\n    default: 20", "share is the element 'quantity' and needs a unit and a range of numbers, such as 5-10")]
    [InlineData("default: 20", "element: verification\n    default: 20", "share is no number of a proof: element is quantity, sanction or reporting")]
    [InlineData("name: share", "name: other\n    unit: {fr: \"%\", nl: \"%\"}\n    element: quantity\n    default: 1\n    range: 1-2\n    advice: {fr: a, nl: b}\n  - name: share\n    unit: {fr: \"%\", nl: \"%\"}\n    element: quantity", "other and share are both said to be the element 'quantity': keep one")]
    public void Wrong_clause_file_is_refused_with_the_remedy(string from, string to, string message)
    {
        using var tiny = new TinyCatalogue();
        tiny.Change(TinyCatalogue.ClauseFile, from, to);

        var refusal = Assert.Throws<CatalogueException>(() => tiny.Load());

        Assert.Contains(refusal.Problems, p => p.Message.Contains(message, StringComparison.Ordinal));
        Assert.All(
            refusal.Problems,
            p => Assert.StartsWith("clauses/social/test-clause.yaml:", p.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Misordered_key_is_refused_with_its_line()
    {
        using var tiny = new TinyCatalogue();
        tiny.Change(
            TinyCatalogue.ClauseFile, "source: a test\nchecked: 2026-01-01", "checked: 2026-01-01\nsource: a test");

        var refusal = Assert.Throws<CatalogueException>(() => tiny.Load());

        Assert.Equal(
            "'source' stands too late: it comes before 'checked' in a clause", refusal.Problems.Single().Message);
    }

    [Theory]
    [InlineData("Les «clauses vertes» s'appliquent.", "Les clauses «vertes» s'appliquent.", "«vertes» is not found, «clauses vertes» is")]
    [InlineData("Les «clauses vertes» s'appliquent.", "Les «clauses bleues» s'appliquent.", "«clauses bleues» is not found, nothing is")]
    [InlineData("Une clause bleue.", "Une clause verte.", "«clause verte» is found and must not be")]
    [InlineData("De opdrachtnemer past de groene clausule toe", "De opdrachtnemer past ze toe", "the nl model text is not found")]
    [InlineData("Hij bezorgt een attest.", "Hij bezorgt het.", "the nl model text does not state the element 'verification'")]
    [InlineData("checked: 2026-01-01", "checked: 2024-01-01", "checked on 2024-01-01: check law and wording again")]
    [InlineData("checked: 2026-01-01", "checked: 2026-01-01\nretired: 2026-02-01\nreplaced-by: social/none", "replaced-by: 'social/none' is no clause")]
    [InlineData("\nfound:", "\nalso: [social/test-clauze]\nfound:", "also: 'social/test-clauze' is no clause; did you mean 'social/test-clause'?")]
    [InlineData("\nfound:", "\nalso: [social/test-clause]\nfound:", "also: no model text shows social/test-clause: leave it out")]
    public void Clause_that_fails_its_own_test_is_reported(string from, string to, string message)
    {
        using var tiny = new TinyCatalogue();
        tiny.Change(TinyCatalogue.ClauseFile, from, to);

        var problem = Assert.Single(CatalogueCheck.Run(tiny.Load(), Today));

        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal("clauses/social/test-clause.yaml", problem.File);
    }

    [Fact]
    public void Compiled_catalogue_says_the_same()
    {
        using var tiny = new TinyCatalogue();
        var before = tiny.Load();

        Catalogue.Compile(tiny.Folder);
        var after = tiny.Load();

        Assert.NotNull(after.Automaton);
        Assert.Equal(before.Version, after.Version);
        Assert.Equal(before.Clauses.Select(clause => clause.Title), after.Clauses.Select(clause => clause.Title));
        Assert.Empty(CatalogueCheck.Run(after, Today));
    }

    [Fact]
    public void Compiled_catalogue_of_other_files_is_passed_over()
    {
        using var tiny = new TinyCatalogue();
        Catalogue.Compile(tiny.Folder);
        tiny.Change(TinyCatalogue.ClauseFile, "fr: Clause verte, nl", "fr: Clause bleue, nl");

        var after = tiny.Load();

        Assert.Null(after.Automaton);
        Assert.Equal("Clause bleue", after.Clauses[0].Title.French);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(600)]
    public void Damaged_compiled_catalogue_is_passed_over(int length)
    {
        using var tiny = new TinyCatalogue();
        Catalogue.Compile(tiny.Folder);
        var path = Path.Combine(tiny.Folder, "catalogue.bin");
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..length]);

        Assert.Null(tiny.Load().Automaton);
    }

    [Fact]
    public void Version_changes_with_any_file()
    {
        using var tiny = new TinyCatalogue();
        var before = tiny.Load().Version;
        tiny.Change("language/nl.yaml", "abbreviations: [art]", "abbreviations: [art, nr]");

        var after = tiny.Load().Version;

        Assert.StartsWith("1.0+", before, StringComparison.Ordinal);
        Assert.NotEqual(before, after);
    }
}
