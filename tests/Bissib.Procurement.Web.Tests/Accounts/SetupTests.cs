using System.Net;

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
            ("Form.Email", ServerUnderTest.Operator), ("Form.Name", "A"), ("Form.Password", "short"), ("Form.Again", "short"));

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

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/first-run")]
    [InlineData("/account")]
    [InlineData("/members")]
    [InlineData("/organisations")]
    public async Task Personal_mode_has_no_accounts(string path)
    {
        await using var service = new ServiceUnderTest();

        var answer = await service.Visit().GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("/sign-in", await service.Visit().ReadAsync("/"), StringComparison.Ordinal);
    }
}
