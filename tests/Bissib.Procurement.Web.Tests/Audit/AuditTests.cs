using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Tests.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tests.Audit;

[Collection(SharedServer.Name)]
public sealed class AuditTests(ServerUnderTest server)
{
    private const string Buyer = "buyer@ici.example";

    [Fact]
    public async Task What_is_done_to_a_tender_is_written_down_with_who_did_it()
    {
        var buyer = await server.VisitAsync(Role.Buyer);
        var page = await buyer.ScanAsync(("journal.txt", ServiceUnderTest.ModelTextOf("social/insertion-hours")));
        var id = int.Parse(page.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        var document = 0;
        await server.Service.WithRowsAsync(async rows =>
            document = (await rows.Documents.SingleAsync(row => row.TenderId == id)).Id);
        await buyer.GetAsync($"/api/v1{page}/documents/{document}");
        await buyer.GetAsync($"/api/v1{page}/report");
        await buyer.PostAsync($"{page}?handler=Correct", ("Profile.Duration", "12"));
        await buyer.WaitAsync(page);
        await buyer.PostAsync($"{page}?handler=Delete");

        var rows = await RowsAsync(row => row.TenderId == id);

        Assert.Equal(
            [AuditAction.TenderSent, AuditAction.DocumentOpened, AuditAction.ResultExported,
            AuditAction.TenderCorrected, AuditAction.TenderDeleted],
            rows.Select(row => row.Action));
        Assert.All(rows, row => Assert.Equal(Buyer, row.Who));
    }

    [Fact]
    public async Task Refused_sign_in_is_written_down_where_the_account_is_or_else_for_the_operators()
    {
        await server.Visit()
            .SendAsync("/sign-in", ("Email", ServerUnderTest.Neighbour), ("Password", "wrong wrong wrong"));
        await server.Visit()
            .SendAsync("/sign-in", ("Email", "stranger@nowhere.example"), ("Password", "wrong wrong wrong"));

        var ours = await RowsAsync(row =>
            row.Action == AuditAction.SignInFailed && row.Who == "stranger@nowhere.example");
        var theirs = await RowsAsync(row =>
            row.Action == AuditAction.SignInFailed && row.Who == ServerUnderTest.Neighbour, server.Other);

        Assert.Single(ours);
        Assert.Single(theirs);
    }

    [Fact]
    public async Task Page_is_narrowed_by_who_what_and_when()
    {
        await server.VisitAsync(Role.ClauseEditor);
        var administrator = await server.VisitAsync(Role.Administrator);

        var shown = await administrator.ReadAsync("/audit?who=clause-editor&action=signed-in");
        var none = await administrator.ReadAsync("/audit?who=clause-editor&action=signed-in&until=2001-01-01");
        var neighbour = await (await server.SignInAsync(ServerUnderTest.Neighbour)).ReadAsync("/audit?who=ici.example");

        Assert.Contains(">clause-editor@ici.example</td>", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(">administrator@ici.example</td>", shown, StringComparison.Ordinal);
        Assert.Contains("0 lines.", none, StringComparison.Ordinal);
        Assert.DoesNotContain(">clause-editor@ici.example</td>", neighbour, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_for_spreadsheets_has_a_line_a_row_and_calculates_nothing()
    {
        var buyer = await server.VisitAsync(Role.Buyer);
        await buyer.ScanAsync(("=1+1, deux.txt", "Un marché."));
        var administrator = await server.VisitAsync(Role.Administrator);

        var answer = await administrator.GetAsync("/audit?handler=Csv&action=tender-sent");

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n");
        Assert.Equal("at,who,action,subject,tender", lines[0].TrimStart('\uFEFF'));
        Assert.Contains(lines, line =>
            line.Contains($",{Buyer},tender-sent,\"'=1+1, deux\",", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Personal_mode_writes_it_down_too()
    {
        await using var service = new ServiceUnderTest();
        await service.Visit().ScanAsync(("personal.txt", "Un marché."));

        var shown = await service.Visit("en").ReadAsync("/audit");

        Assert.Contains(">personal</td>", shown, StringComparison.Ordinal);
        Assert.Contains("tender sent", shown, StringComparison.Ordinal);
    }

    private async Task<List<AuditRow>> RowsAsync(
        System.Linq.Expressions.Expression<Func<AuditRow, bool>> asked, int organisation = OrganisationRow.First)
    {
        List<AuditRow>? found = null;
        await server.Service.WithRowsAsync(async rows =>
            found = await rows.Audit.Where(asked).OrderBy(row => row.Id).ToListAsync(), organisation);
        return found!;
    }
}
