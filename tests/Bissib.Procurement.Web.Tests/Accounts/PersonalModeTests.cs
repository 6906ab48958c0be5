using System.Net;

namespace Bissib.Procurement.Web.Tests.Accounts;

[Collection(SharedService.Name)]
public sealed class PersonalModeTests(ServiceUnderTest service)
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/first-run")]
    [InlineData("/invitation/none")]
    [InlineData("/account")]
    [InlineData("/members")]
    [InlineData("/tokens")]
    [InlineData("/organisations")]
    public async Task Nobody_has_an_account(string path)
    {
        var answer = await service.Visit().GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("/sign-in", await service.Visit().ReadAsync("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/settings")]
    [InlineData("/administration")]
    [InlineData("/organisation")]
    [InlineData("/audit")]
    [InlineData("/jobs")]
    public async Task Whoever_sits_at_the_machine_may_do_everything(string path) =>
        Assert.Equal(HttpStatusCode.OK, (await service.Visit().GetAsync(path)).StatusCode);
}
