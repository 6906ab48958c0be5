using System.Net;
using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tests.Clauses.Editing;

namespace Bissib.Procurement.Web.Tests.Shared;

[Collection(SharedService.Name)]
public sealed class SecurityTests(ServiceUnderTest service)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/site.css")]
    [InlineData("/tenders/4711")]
    [InlineData("/clauses")]
    [InlineData("/api/v1/tenders")]
    [InlineData("/nowhere")]
    public async Task Every_answer_has_the_security_headers(string path)
    {
        var answer = await service.Visit().GetAsync(path);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task Pages_and_styles_name_no_other_host()
    {
        var visitor = service.Visit();

        string[] files =
            [await visitor.ReadAsync("/"), await visitor.ReadAsync("/site.css"), await visitor.ReadAsync("/site.js")];

        Assert.All(files, file => Assert.DoesNotContain("://", file, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Host_name_of_somebody_else_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.Host = "rebound.example.org";

        var answer = await service.Visit().Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.9.10")]
    [InlineData("::1")]
    public void Loopback_address_is_allowed(string address) =>
        LoopbackGuard.Check(new IPEndPoint(IPAddress.Parse(address), 5080));

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    [InlineData("192.168.1.7")]
    public void Address_that_others_can_reach_is_refused_with_the_remedy(string address)
    {
        var refused = Assert.Throws<RefusedStartException>(() =>
            LoopbackGuard.Check(new IPEndPoint(IPAddress.Parse(address), 5080)));

        Assert.Contains("--urls http://127.0.0.1:5080", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_told_to_listen_to_all_ends_with_code_2_and_the_remedy()
    {
        using var catalogue = new SmallCatalogue();
        await using var program = ServiceProgram.Start("http://0.0.0.0:0", null, catalogue.Option);

        Assert.Equal(2, await program.WaitForExitAsync());
        Assert.Contains("must not be reached from other machines", program.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_started_twice_says_that_the_address_is_taken()
    {
        using var catalogue = new SmallCatalogue();
        await using var first = ServiceProgram.Start("http://127.0.0.1:0", null, catalogue.Option);

        await using var second = ServiceProgram.Start(await first.AddressAsync(), null, catalogue.Option);

        Assert.Equal(2, await second.WaitForExitAsync());
        Assert.Contains("Perhaps the service runs already", second.Errors, StringComparison.Ordinal);
    }
}
