using Bissib.Procurement.Web.Tests.Clauses.Editing;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tests.Tenders;

/// <summary>What a new edition of the catalogue changes for tenders that were scanned before.</summary>
public sealed class ChangesTests : IDisposable
{
    private const string Sentence = "Le titulaire réalise 300 heures d'insertion au cours du chantier.";
    private readonly EditingService editing = new(isOwnReviewAllowed: false);

    private string Text => editing.Catalogue.TextOf(SmallCatalogue.Clause);

    // "unless" the words of the tender itself stand there: the finding goes.
    private string Silent =>
        Text.Replace("unless:\n  fr:\n", "unless:\n  fr:\n    - sentence: \"au cours du chantier\"\n",
            StringComparison.Ordinal);

    public void Dispose() => editing.Dispose();

    [Fact]
    public async Task Tender_of_an_older_edition_says_so_is_scanned_again_and_shows_what_changed()
    {
        var visitor = editing.Visit("buyer");
        var tender = await visitor.ScanAsync(("chantier.txt", Sentence));
        var before = editing.InUse.Now.Catalogue.Version;
        await editing.PublishAsync(Silent, note: "Not on building sites");

        var old = await visitor.ReadAsync(tender);
        await visitor.PostAsync($"{tender}?handler=Again");
        await visitor.WaitAsync(tender);
        var (page, changes) = (await visitor.ReadAsync(tender), await visitor.ReadAsync($"{tender}/changes"));

        Assert.Contains("The catalogue of clauses has changed since this scan", old, StringComparison.Ordinal);
        Assert.Contains($"Catalogue {before}", old, StringComparison.Ordinal);
        Assert.Contains($"Catalogue {editing.InUse.Now.Catalogue.Version}", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{tender}/changes\"", page, StringComparison.Ordinal);
        Assert.Contains("Finding gone", changes, StringComparison.Ordinal);
        Assert.Contains("edition 1,", changes, StringComparison.Ordinal);
        Assert.Contains("Not on building sites", changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clause_that_changed_without_effect_is_named_apart()
    {
        var visitor = editing.Visit("buyer");
        var tender = await visitor.ScanAsync(("chantier.txt", Sentence));
        await editing.PublishAsync(Text.Replace("heures réservées", "heures pour tous", StringComparison.Ordinal));
        await visitor.PostAsync($"{tender}?handler=Again");
        await visitor.WaitAsync(tender);

        var changes = await visitor.ReadAsync($"{tender}/changes");

        Assert.Contains("No clause changes.", changes, StringComparison.Ordinal);
        Assert.Contains("Clauses changed without effect on this tender", changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tender_scanned_once_says_that_there_is_nothing_to_compare()
    {
        var visitor = editing.Visit("buyer");
        var tender = await visitor.ScanAsync(("chantier.txt", Sentence));

        var changes = await visitor.ReadAsync($"{tender}/changes");

        Assert.Contains("This tender was scanned with one catalogue only.", changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scan_queued_before_an_edition_is_recorded_with_the_edition_that_judged_it()
    {
        var visitor = editing.Visit("buyer");
        var tender = await visitor.ScanAsync(("chantier.txt", Sentence));
        await editing.PublishAsync(Silent);
        var judged = ("", 0);

        await editing.Service.WithRowsAsync(async rows =>
        {
            var scan = await rows.Scans.SingleAsync();
            scan.QueueAgain(DateTimeOffset.UnixEpoch);
            await rows.SaveChangesAsync();
        });
        await editing.RunAsync();

        await editing.Service.WithRowsAsync(async rows =>
        {
            var scan = await rows.Scans.SingleAsync();
            judged = (scan.CatalogueVersion, scan.Edition);
        });
        Assert.Equal((editing.InUse.Now.Catalogue.Version, 1), judged);
    }
}
