using System.IO.Compression;
using System.Net;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Witness;
using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Clauses.Editing;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tests.Clauses.Editing;

/// <summary>Each test publishes, so each has a service of its own.</summary>
public sealed class PublishingTests : IDisposable
{
    private readonly EditingService editing = new(isOwnReviewAllowed: false);

    private string Text => editing.Catalogue.TextOf(SmallCatalogue.Clause);

    // The words are found no more where nobody asks for them.
    private string Retitled => Text.Replace("heures réservées", "heures pour tous", StringComparison.Ordinal);

    public void Dispose() => editing.Dispose();

    [Fact]
    public async Task Author_hands_in_and_a_second_person_publishes_for_all_scans_from_then_on()
    {
        var (author, reviewer) = (editing.Visit("Anne"), editing.Visit("Bart"));
        var draft = await EditingService.BeginAsync(author);
        await editing.SendAsync(author, draft, "Submit", Retitled, note: "For everybody");

        var own = await author.PostAsync($"{draft}?handler=Approve", ("revision", "3"));
        var second = await EditingService.ApproveAsync(reviewer, draft);
        await editing.WaitAsync(0);

        Assert.Equal(HttpStatusCode.Forbidden, own.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
        Assert.Contains("Clause d'insertion : heures pour tous",
            (await editing.Visit("buyer", "fr").ReadAsync($"/clauses/{SmallCatalogue.Clause}")).Replace('\u00A0', ' '),
                StringComparison.Ordinal);
        var history = await editing.Visit("buyer").ReadAsync($"/clauses/{SmallCatalogue.Clause}/versions");
        Assert.Contains("<td>Anne</td>", history, StringComparison.Ordinal);
        Assert.Contains("<td>Bart</td>", history, StringComparison.Ordinal);
        Assert.Contains("<td>For everybody</td>", history, StringComparison.Ordinal);
        var strangers = await editing.Service.Visit("en").ReadAsync($"/clauses/{SmallCatalogue.Clause}/versions");
        Assert.Contains("<td>For everybody</td>", strangers, StringComparison.Ordinal);
        Assert.DoesNotContain("Anne", strangers, StringComparison.Ordinal);
        Assert.DoesNotContain("Bart", strangers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reviewer_refuses_with_a_reason_and_the_author_goes_on()
    {
        var (author, reviewer) = (editing.Visit("Anne"), editing.Visit("Bart"));
        var draft = await EditingService.BeginAsync(author);
        await editing.SendAsync(author, draft, "Submit", Retitled);

        var silent = await reviewer.PostAsync($"{draft}?handler=Refuse", ("revision", "3"));
        await reviewer.PostAsync($"{draft}?handler=Refuse", ("revision", "3"), ("answer", "Not for all"));

        Assert.Equal(HttpStatusCode.BadRequest, silent.StatusCode);
        Assert.Contains("Refused by Bart: Not for all", await author.ReadAsync(draft), StringComparison.Ordinal);
        await editing.SendAsync(author, draft, "Save", Text);
        Assert.Equal(DraftState.Draft, (await editing.RowAsync(draft)).State);
    }

    [Fact]
    public async Task Audit_trail_tells_who_handed_in_refused_and_published()
    {
        var (author, reviewer) = (editing.Visit("Anne"), editing.Visit("Bart"));
        var draft = await EditingService.BeginAsync(author);
        await editing.SendAsync(author, draft, "Submit", Retitled);
        await reviewer.PostAsync($"{draft}?handler=Refuse", ("revision", "3"), ("answer", "Not for all"));
        await editing.SendAsync(author, draft, "Submit", Retitled);
        await EditingService.ApproveAsync(reviewer, draft);

        await editing.Service.WithRowsAsync(async rows => Assert.Equal(
            [
                (AuditAction.DraftSubmitted, "Anne@ici.example", SmallCatalogue.Clause),
                (AuditAction.DraftRefused, "Bart@ici.example", SmallCatalogue.Clause),
                (AuditAction.DraftSubmitted, "Anne@ici.example", SmallCatalogue.Clause),
                (AuditAction.DraftPublished, "Bart@ici.example", $"{SmallCatalogue.Clause}: 1"),
            ],
            (await rows.Audit.OrderBy(row => row.Id).ToListAsync())
                .Select(row => (row.Action, row.Who, row.Subject!))));
    }

    [Fact]
    public async Task Draft_with_new_problems_or_without_change_is_not_handed_in()
    {
        var author = editing.Visit("Anne");
        var draft = await EditingService.BeginAsync(author);
        var wrong = Text.Replace("«1 200 heures d'insertion»", "«1 200 heures»", StringComparison.Ordinal);

        var problem = await editing.SendAsync(author, draft, "Submit", wrong);
        var same = await editing.SendAsync(author, draft, "Submit", Text);

        Assert.Contains("The catalogue would have new problems", await problem.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
        Assert.Contains("there is nothing to review", await same.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(DraftState.Draft, (await editing.RowAsync(draft)).State);
    }

    [Fact]
    public async Task Draft_whose_base_changed_shows_what_changed_and_is_published_only_after_a_look()
    {
        var author = editing.Visit("Chris");
        var draft = await EditingService.BeginAsync(author);
        var mine = Text.Replace(
            "Integration clause: reserved working hours", "Integration clause: my hours", StringComparison.Ordinal);
        await editing.SendAsync(author, draft, "Submit", mine);
        await editing.PublishAsync(Retitled);

        var refused = await EditingService.ApproveAsync(editing.Visit("Bart"), draft);
        var shown = await author.ReadAsync(draft);
        await author.PostAsync($"{draft}?handler=Rebase");
        await EditingService.ApproveAsync(editing.Visit("Bart"), draft);
        await editing.WaitAsync(1);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("The published text has changed since", shown, StringComparison.Ordinal);
        Assert.Contains("heures pour tous", shown, StringComparison.Ordinal);
        Assert.Equal(mine, editing.InUse.Now.TextOf($"{SmallCatalogue.Clause}.yaml"));
    }

    [Fact]
    public async Task New_examples_are_learnt_before_the_edition_is_used()
    {
        var examples = editing.Catalogue.ExamplesOf(SmallCatalogue.Clause)
            .Replace("fr:\n  yes:\n",
                "fr:\n  yes:\n    - \"Trois cents heures vont à des personnes du quartier sans emploi.\"\n",
                    StringComparison.Ordinal);

        await editing.PublishAsync(Text, examples);

        var now = editing.InUse.Now;
        Assert.False(now.IsWitnessStale);
        Assert.NotEqual(File.ReadAllBytes(Path.Combine(editing.Catalogue.Folder, "witness.bin")), now.Files().Witness);
        await editing.Service.WithRowsAsync(async rows =>
        {
            var trained = Assert.Single(await rows.Witnesses.ToListAsync());
            Assert.Equal(WitnessTraining.FingerprintOf(now.Catalogue, now.Library), trained.Fingerprint);
        });
    }

    [Fact]
    public async Task Clause_text_alone_leaves_the_second_witness_as_it_was()
    {
        await editing.PublishAsync(Retitled);

        Assert.Equal(File.ReadAllBytes(Path.Combine(editing.Catalogue.Folder, "witness.bin")), editing.InUse.Now.Files()
            .Witness);
        await editing.Service.WithRowsAsync(async rows => Assert.Empty(await rows.Witnesses.ToListAsync()));
    }

    [Fact]
    public async Task Exported_catalogue_is_the_one_in_use_and_loads_as_a_folder()
    {
        await editing.PublishAsync(Retitled, note: "For everybody");
        var target = Directory.CreateTempSubdirectory("bissib-export-").FullName;

        var zip = await (await editing.Visit("Anne").GetAsync("/editing?handler=Export")).Content.ReadAsStreamAsync();

        ZipFile.ExtractToDirectory(zip, target);
        var folder = Path.Combine(target, "clauses");
        var loaded = Catalogue.Load(folder);
        Assert.Equal(editing.InUse.Now.Catalogue.Version, loaded.Version);
        Assert.Matches(@"^[\d.]+\.1\+[0-9a-f]{8}$", loaded.Version);
        Assert.True(WitnessTraining.HasLearnt(loaded, ExampleLibrary.Load(folder, loaded)));
        Assert.Contains("- social/insertion-hours: For everybody",
            File.ReadAllText(Path.Combine(folder, "CHANGELOG.md")), StringComparison.Ordinal);
        Directory.Delete(target, recursive: true);
    }

    [Fact]
    public async Task Restart_goes_on_with_the_published_edition()
    {
        var folder = Directory.CreateTempSubdirectory("bissib-editing-").FullName;
        await using var first = new EditingService(isOwnReviewAllowed: true, folder);
        var author = first.Visit("Anne");
        var draft = await EditingService.BeginAsync(author);
        await first.SendAsync(author, draft, "Submit", Retitled);
        await EditingService.ApproveAsync(author, draft);
        await first.WaitAsync(0);
        var version = first.InUse.Now.Catalogue.Version;
        await first.Service.DisposeAsync();

        await using var again =
            new ServiceUnderTest(folder) { Settings = [("Catalogue:Folder", first.Catalogue.Folder)] };
        var shown = await again.Visit("en").ReadAsync("/settings");

        Assert.Contains(version, shown, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Published_text_that_fits_a_new_folder_no_more_leaves_the_folder_in_use_and_says_so()
    {
        var folder = Directory.CreateTempSubdirectory("bissib-editing-").FullName;
        await using var first = new EditingService(isOwnReviewAllowed: false, folder);
        await first.PublishAsync(Retitled);
        await first.Service.DisposeAsync();
        var act = Path.Combine(first.Catalogue.Folder, "law", "be-law-2016-06-17.yaml");
        File.WriteAllText(act, File.ReadAllText(act).Replace("  \"87\":", "  \"887\":", StringComparison.Ordinal));
        foreach (var clause in new[] { SmallCatalogue.Clause, SmallCatalogue.Other })
            File.WriteAllText(
                Path.Combine(first.Catalogue.Folder, $"{clause}.yaml"),
                first.Catalogue.TextOf(clause)
                    .Replace("be-law-2016-06-17/87", "be-law-2016-06-17/887", StringComparison.Ordinal));

        await using var again =
            new ServiceUnderTest(folder) { Settings = [("Catalogue:Folder", first.Catalogue.Folder)] };
        var shown = await again.Visit("en").ReadAsync("/editing");

        Assert.Contains("does not fit the folder of the catalogue", shown, StringComparison.Ordinal);
        Assert.Contains("'87' is no article of be-law-2016-06-17", shown, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Folder_whose_sentences_changed_by_hand_is_said_to_be_untrained_until_an_edition_is_published()
    {
        var path = Path.Combine(editing.Catalogue.Folder, $"{SmallCatalogue.Other}.examples.yaml");
        File.WriteAllText(path, File.ReadAllText(path)
            .Replace("fr:\n  yes:\n", "fr:\n  yes:\n    - Une phrase de plus.\n", StringComparison.Ordinal));

        var before = await editing.Visit("administrator").ReadAsync("/settings");
        await editing.PublishAsync(Retitled);
        var after = await editing.Visit("administrator").ReadAsync("/settings");

        Assert.Contains("the second witness has not learnt them", before, StringComparison.Ordinal);
        Assert.DoesNotContain("the second witness has not learnt them", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Earlier_version_comes_back_as_a_draft_and_two_versions_are_compared()
    {
        await editing.PublishAsync(Retitled);
        var editor = editing.Visit("Anne");
        var first = 0;
        await editing.Service.WithRowsAsync(
            async rows => first = (await rows.ClauseVersions.SingleAsync(row => row.EditionId == null)).Id);

        var answer = await editor.PostAsync("/editing?handler=Restore", ("version", $"{first}"));
        var history = await editor.ReadAsync($"/clauses/{SmallCatalogue.Clause}/versions");

        Assert.Equal(Text, (await editing.RowAsync(answer.Headers.Location!.ToString())).Text);
        Assert.Contains("<h2 id=\"compare\">Compare two versions</h2>", history, StringComparison.Ordinal);
        Assert.Contains("</span>Removed</td>", history, StringComparison.Ordinal);
    }
}
