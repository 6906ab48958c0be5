using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Checking;

namespace Bissib.Procurement.Tests.Clauses;

/// <summary>clauses/barriers.yaml is loaded as strictly as the clauses, and tests itself.</summary>
public sealed class BarrierFileTests : IDisposable
{
    private readonly TinyCatalogue tiny = new();

    [Fact]
    public void Barrier_is_loaded_with_its_bounds_reference_and_texts()
    {
        var barrier = tiny.Load().Barriers.Find("payment-long")!;

        Assert.Equal(
            ("Late payment", BarrierSeverity.High, "be-law/15"),
            (barrier.Title.English, barrier.Severity, barrier.Reference!.Id));
        Assert.Equal(new(BarrierUnit.Days, 30, 130, null), barrier.Number);
        Assert.Equal("Late payment", barrier.Title.In(Language.German));
    }

    [Theory]
    [InlineData("remedy:", "advice:", "'advice' is no key of a barrier")]
    [InlineData("be-law/15", "be-law/16", "'16' is no article of be-law: it has 15")]
    [InlineData("délai de paiement <5> # jours", "délai (de", "')' is missing")]
    [InlineData("fr: {shows: [\"délai de paiement <5> # jours\"]}", "fr: {shows: [{pattern: 'a'}]}", "a pattern needs words under 'with'")]
    [InlineData("severity: high", "severity: grave", "'grave' is no severity")]
    [InlineData("unit: days, above: 30, below: 130", "unit: days", "a number is above, below or times-value something")]
    [InlineData("      nl: {shows: [\"betalingstermijn <5> # dagen\"]}\n", "", "'nl' is missing in words")]
    public void Wrong_file_is_refused_by_name(string from, string to, string message)
    {
        tiny.Change(TinyCatalogue.BarrierFile, from, to);

        var problems = Assert.Throws<CatalogueException>(tiny.Load).Problems;

        Assert.Contains(
            problems, problem => problem.File == "clauses/barriers.yaml"
                && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("est de 60 jours»", "est de 20 jours»", "«délai de paiement est de 20 jours» is not found, nothing is")]
    [InlineData("est de 30 jours", "est de 90 jours", "«délai de paiement est de 90 jours» is found and must not be")]
    [InlineData("\"Le «délai de paiement est de 60 jours».\"", "\"Le délai de paiement est de 60 jours.\"", "the words that must be found stand between « and »")]
    public void Check_tells_a_test_sentence_that_fails(string from, string to, string message)
    {
        tiny.Change(TinyCatalogue.BarrierFile, from, to);

        var problem = Assert.Single(CatalogueCheck.Run(tiny.Load(), new DateOnly(2026, 6, 1)));

        Assert.Equal("clauses/barriers.yaml", problem.File);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Catalogue_without_the_file_has_no_barriers()
    {
        File.Delete(Path.Combine(tiny.Folder, TinyCatalogue.BarrierFile));

        Assert.Empty(tiny.Load().Barriers.Kinds);
    }

    [Fact]
    public void Compiled_catalogue_keeps_the_barriers()
    {
        Catalogue.Compile(tiny.Folder);

        var compiled = tiny.Load();

        Assert.Equal(["payment-long"], compiled.Barriers.Kinds.Select(kind => kind.Id));
        Assert.Empty(CatalogueCheck.Run(compiled, new DateOnly(2026, 6, 1)));
    }

    public void Dispose() => tiny.Dispose();
}
