using System.Net;
using Bissib.Procurement.Web.Tests.Clauses.Editing;

namespace Bissib.Procurement.Web.Tests.Accounts;

/// <summary>The first account. Each service is a test's own.</summary>
public sealed class SetupTests
{
    [Fact]
    public async Task First_account_needs_the_code_and_the_page_closes_behind_it()
    {
        await using var service = ServerUnderTest.Start();
        var visitor = ServerUnderTest.Visit(service);
        Assert.Equal("/first-run", (await visitor.GetAsync("/sign-in")).Headers.Location!.ToString());

        var wrong = await ServerUnderTest.SetUpAsync(visitor, "guess");
        var right = await ServerUnderTest.SetUpAsync(visitor);
        var again = await ServerUnderTest.SetUpAsync(ServerUnderTest.Visit(service));

        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        Assert.Contains("Commune d'Ici", await visitor.ReadAsync("/account"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await ServerUnderTest.Visit(service).GetAsync("/first-run")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
    }

    [Fact]
    public async Task Weak_password_leaves_the_page_open()
    {
        await using var service = ServerUnderTest.Start();
        var visitor = ServerUnderTest.Visit(service);

        var weak = await visitor.SendAsync("/first-run", ("Code", ServerUnderTest.Code), ("Organisation", "Ici"),
            ("Form.Email", ServerUnderTest.Operator), ("Form.Name", "A"), ("Form.Password", "short"),
            ("Form.Again", "short"));

        Assert.Equal(HttpStatusCode.BadRequest, weak.StatusCode);
        Assert.Contains("at least 12 characters", await weak.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await ServerUnderTest.SetUpAsync(visitor)).StatusCode);
    }

    [Fact]
    public async Task Attempts_at_secrets_are_limited_by_the_minute()
    {
        await using var service = ServerUnderTest.Start(null, ("Service:SignInsPerMinute", "3"));
        var visitor = ServerUnderTest.Visit(service);
        for (var attempt = 0; attempt < 3; attempt++)
            Assert.Equal(HttpStatusCode.BadRequest, (await ServerUnderTest.SetUpAsync(visitor, "guess")).StatusCode);

        var fourth = await ServerUnderTest.SetUpAsync(visitor);

        Assert.Equal(HttpStatusCode.TooManyRequests, fourth.StatusCode);
        Assert.Contains("Wait a minute", await fourth.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_in_server_mode_listens_to_all_and_prints_the_code()
    {
        using var catalogue = new SmallCatalogue();
        await using var program = ServiceProgram.Start(
            "http://0.0.0.0:0", null, [.. catalogue.Option, "--Service:Mode", "server", "--AllowedHosts", "*"]);
        var port = new Uri((await program.AddressAsync()).Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal))
            .Port;
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new UriBuilder("http", "127.0.0.1", port).Uri,
        };
        var visitor = new Visitor(client);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/health")).StatusCode);

        var code = program.Printed.Split("enter this code: ")[1].Split('\n')[0];
        var made = await ServerUnderTest.SetUpAsync(visitor, code);

        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
    }

    [Fact]
    public async Task Unknown_mode_is_refused_with_the_remedy()
    {
        await using var program = ServiceProgram.Start("http://127.0.0.1:0", null, "--Service:Mode", "serveur");

        Assert.Equal(2, await program.WaitForExitAsync());
        Assert.Contains(
            "write personal (no sign-in, this machine only) or server (accounts)", program.Errors,
            StringComparison.Ordinal);
    }
}
