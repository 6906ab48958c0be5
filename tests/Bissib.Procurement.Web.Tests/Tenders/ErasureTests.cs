using System.Net;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Tenders;
using Bissib.Procurement.Web.Tests.Accounts;
using Hangfire;
using Hangfire.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bissib.Procurement.Web.Tests.Tenders;

/// <summary>What an organisation keeps no longer, and what it erases at once. Each service is a test's own.</summary>
public sealed class ErasureTests : IAsyncLifetime
{
    private readonly ServerUnderTest server = new();

    public Task InitializeAsync() => server.InitializeAsync();

    public Task DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Tender_older_than_its_organisation_keeps_it_is_erased_with_its_files()
    {
        var (ours, theirs) = (
            await server.VisitAsync(Role.Administrator), await server.SignInAsync(ServerUnderTest.Neighbour));
        var (old, fresh, kept) = (await ours.ScanAsync(("old.txt", "Un vieux marché.")),
            await ours.ScanAsync(("fresh.txt", "Un nouveau marché.")),
            await theirs.ScanAsync(("kept.txt", "Un vieux marché.")));
        await AgeAsync("old", OrganisationRow.First);
        await AgeAsync("kept", server.Other);
        await ours.SendAsync("/organisation?handler=Save", ("days", "30"));

        await using (var scope = server.Service.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<RetentionJob>().RunAsync(CancellationToken.None);

        Assert.Equal(HttpStatusCode.NotFound, (await ours.GetAsync(old)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await ours.GetAsync(fresh)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await theirs.GetAsync(kept)).StatusCode);
        Assert.Equal(2, Files().Count);
        await server.Service.WithRowsAsync(async rows =>
            Assert.Equal(
                AuditTrail.Service, (await rows.Audit.SingleAsync(row => row.Action == AuditAction.TenderErased)).Who));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("many")]
    [InlineData("99999")]
    public async Task Wrong_number_of_days_is_told(string days)
    {
        var administrator = await server.VisitAsync(Role.Administrator);

        var answer = await administrator.SendAsync("/organisation?handler=Save", ("days", days));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("from 1 to 3653", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Organisation_that_is_erased_leaves_no_row_and_no_file_and_no_other_is_touched()
    {
        var (ours, theirs) = (
            await server.VisitAsync(Role.Administrator), await server.SignInAsync(ServerUnderTest.Neighbour));
        var kept = await ours.ScanAsync(("ours.txt", "Notre marché."));
        await theirs.ScanAsync(("theirs.txt", "Leur marché."));

        var unsure = await theirs.SendAsync("/organisation?handler=Erase", ("confirm", "Ville"));
        var sure = await theirs.SendAsync("/organisation?handler=Erase", ("confirm", "Ville de Là"));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (unsure.StatusCode, sure.StatusCode));
        Assert.Equal(HttpStatusCode.Redirect, (await theirs.GetAsync("/tenders")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await ours.GetAsync(kept)).StatusCode);
        Assert.DoesNotContain(Files(), file => file.Contains("organisation-", StringComparison.Ordinal));
        await server.Service.WithRowsAsync(async rows =>
        {
            Assert.Equal(
                0, await rows.Tenders.CountAsync() + await rows.Texts.CountAsync() + await rows.Findings.CountAsync());
            Assert.Equal(
                0,
                await rows.People.CountAsync() + await rows.Tokens.CountAsync() + await rows.Invitations.CountAsync());
            Assert.Equal(AuditAction.OrganisationErased, (await rows.Audit.SingleAsync()).Action);
        }, server.Other);
    }

    [Fact]
    public async Task Organisation_that_runs_the_service_can_be_set_up_again_once_erased()
    {
        var administrator = await server.VisitAsync(Role.Administrator);

        await administrator.SendAsync("/organisation?handler=Erase", ("confirm", "Commune d'Ici"));

        Assert.Equal(HttpStatusCode.Redirect, (await ServerUnderTest.SetUpAsync(server.Visit())).StatusCode);
    }

    [Fact]
    public void Job_stands_in_the_calendar_of_the_queue()
    {
        using var connection = server.Service.Services.GetRequiredService<JobStorage>().GetConnection();

        Assert.Equal("0 3 * * *", Assert.Single(connection.GetRecurringJobs(), job => job.Id == "retention").Cron);
    }

    private Task AgeAsync(string name, int organisation) => server.Service.WithRowsAsync(
        rows => rows.Tenders.Where(row => row.Name == name).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Uploaded, TimeProvider.System.GetUtcNow().AddDays(-31))), organisation);

    private List<string> Files() =>
        [.. Directory.GetFiles(Path.Combine(server.Service.Folder, "documents"), "*", SearchOption.AllDirectories)];
}
