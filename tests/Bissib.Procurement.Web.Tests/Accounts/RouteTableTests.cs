using System.Globalization;
using System.Net;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Tests.Uploads;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tests.Accounts;

/// <summary>Holds every route of the service against what is decided of it.</summary>
[Collection(SharedServer.Name)]
public sealed class RouteTableTests(ServerUnderTest server) : IAsyncLifetime
{
    private static readonly SemaphoreSlim Once = new(1);
    private static Dictionary<string, string>? ids;

    // Signing in is slow on purpose; nobody of these signs out.
    private static readonly Dictionary<string, Visitor> SignedIn = [];

    public static TheoryData<string> Guarded =>
        [.. RouteTable.All.Where(rule => rule.Needs is not null).Select(rule => rule.Route)];

    public static TheoryData<string> OfIds =>
        [.. RouteTable.All.Where(rule => rule.NamesIds).Select(rule => rule.Route)];

    [Fact]
    public async Task Every_route_of_the_service_is_decided_on()
    {
        var routes = await RoutesOfService.FindAsync(server.Service.Services);

        Assert.Equal(RouteTable.All.Select(rule => rule.Route).Order(StringComparer.Ordinal), routes);
    }

    [Theory]
    [MemberData(nameof(Guarded))]
    public async Task Stranger_is_refused(string route)
    {
        var rule = RuleOf(route);
        var (browser, program) = (server.Visit(), server.Visit());
        program.Client.DefaultRequestHeaders.Accept.Clear();

        var (page, api) = (await CallAsync(browser, rule), await CallAsync(program, rule));

        Assert.Equal(HttpStatusCode.Redirect, page.StatusCode);
        Assert.StartsWith("/sign-in?back=", page.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        var isOfPrograms = rule.Address.StartsWith("/api/v1/", StringComparison.Ordinal);
        Assert.Equal(isOfPrograms ? HttpStatusCode.Unauthorized : HttpStatusCode.Redirect, api.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Guarded))]
    public async Task Role_that_may_not_is_told_so(string route)
    {
        var rule = RuleOf(route);
        foreach (var role in Enum.GetValues<Role>())
        {
            var may = role.May(OrganisationRow.First, rule.Needs!.Value);
            // What may be done is done in other tests, as it changes something.
            if (may && rule.Verb != HttpMethod.Get) continue;

            var answer = await CallAsync(await VisitAsync($"{Kebab.Name(role)}@ici.example"), rule);

            Assert.Equal((role, !may), (role, answer.StatusCode == HttpStatusCode.Forbidden));
            if (may) Assert.Equal((role, HttpStatusCode.OK), (role, answer.StatusCode));
        }
    }

    [Theory]
    [MemberData(nameof(OfIds))]
    public async Task Id_of_another_organisation_does_not_exist(string route)
    {
        var neighbour = await VisitAsync(ServerUnderTest.Neighbour);

        var answer = await CallAsync(neighbour, RuleOf(route));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("GET /organisations")]
    [InlineData("GET /settings")]
    [InlineData("ANY /jobs/{**path}")]
    public async Task Administrator_of_another_organisation_does_not_run_the_service(string route)
    {
        var neighbour = await VisitAsync(ServerUnderTest.Neighbour);

        Assert.Equal(HttpStatusCode.Forbidden, (await CallAsync(neighbour, RuleOf(route))).StatusCode);
    }

    // A tender, a member and so on of "Commune d'Ici", made once for all tests.
    public async Task InitializeAsync()
    {
        await Once.WaitAsync();
        try
        {
            ids ??= await MakeAsync();
        }
        finally
        {
            Once.Release();
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private async Task<Dictionary<string, string>> MakeAsync()
    {
        var administrator = await server.VisitAsync(Role.Administrator);
        var page = await administrator.FollowAsync(await administrator.PostAsync("/?handler=Sample"));
        var pdf = await administrator.FollowAsync(await administrator.UploadAsync(
            [("tender.pdf", await File.ReadAllBytesAsync(Repository.RenovationOfASchool))]));
        await ServerUnderTest.InviteAsync(administrator, "invited@ici.example", Role.Reader);
        await administrator.PostAsync("/editing?handler=Begin", ("clause", "social/insertion-hours"));
        await administrator.SendAsync("/tokens?handler=Add", ("name", "route table"), ("role", "reader"));
        var made = new Dictionary<string, string>
        {
            ["tender"] = page.Split('/')[^1],
            ["pdf-tender"] = pdf.Split('/')[^1],
            ["upload"] = (await administrator.BegunAsync("route-table.txt", 8)).Split('/')[^1],
        };
        await server.Service.WithRowsAsync(async rows =>
        {
            made["document"] = Text(await DocumentAsync(rows, made["tender"]));
            made["pdf"] = Text(await DocumentAsync(rows, made["pdf-tender"]));
            made["person"] = Text((await rows.People.SingleAsync(row => row.Email == "reader@ici.example")).Id);
            made["invitation"] = Text(
                (await rows.Invitations.SingleAsync(row => row.Email == "invited@ici.example")).Id);
            made["token"] = Text((await rows.Tokens.SingleAsync(row => row.Name == "route table")).Id);
        });
        return made;
    }

    private static async Task<int> DocumentAsync(TenderContext rows, string tender)
    {
        var id = int.Parse(tender, CultureInfo.InvariantCulture);
        return (await rows.Documents.SingleAsync(row => row.TenderId == id)).Id;
    }

    private async Task<Visitor> VisitAsync(string email)
    {
        if (!SignedIn.TryGetValue(email, out var visitor)) SignedIn[email] = visitor = await server.SignInAsync(email);
        return visitor;
    }

    private static RouteRule RuleOf(string route) => RouteTable.All.Single(rule => rule.Route == route);

    private static async Task<HttpResponseMessage> CallAsync(Visitor visitor, RouteRule rule)
    {
        var address = ids!.Aggregate(rule.Address, (address, id) =>
            address.Replace($"{{{id.Key}}}", id.Value, StringComparison.Ordinal));
        if (rule.Verb == HttpMethod.Post && !address.StartsWith("/api/", StringComparison.Ordinal))
            return await visitor.PostAsync(address);
        using var request = new HttpRequestMessage(rule.Verb, new Uri(address, UriKind.Relative));
        return await visitor.Client.SendAsync(request);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
