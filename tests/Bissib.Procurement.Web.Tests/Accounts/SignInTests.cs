using System.Net;
using Bissib.Procurement.Web.Accounts;

namespace Bissib.Procurement.Web.Tests.Accounts;

[Collection(SharedServer.Name)]
public sealed class SignInTests(ServerUnderTest server)
{
    [Fact]
    public async Task Stranger_is_led_to_the_sign_in_page_and_back_to_what_was_asked()
    {
        var visitor = server.Visit();

        var refused = await visitor.GetAsync("/tenders?state=done");
        var address = refused.Headers.Location!.PathAndQuery;
        var letIn = await visitor.SendAsync(address, ("Email", ServerUnderTest.Operator),
            ("Password", ServerUnderTest.Password), ("back", "/tenders?state=done"));

        Assert.Equal(
            (HttpStatusCode.Redirect, "/sign-in?back=%2Ftenders%3Fstate%3Ddone"), (refused.StatusCode, address));
        Assert.Equal("/tenders?state=done", letIn.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    public async Task Nobody_is_led_to_another_site_by_signing_in(string back)
    {
        var answer = await server.Visit().SendAsync("/sign-in", ("Email", ServerUnderTest.Operator),
            ("Password", ServerUnderTest.Password), ("back", back));

        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData(ServerUnderTest.Operator, "a wrong password here")]
    [InlineData("nobody@nowhere.example", ServerUnderTest.Password)]
    public async Task Wrong_password_and_unknown_address_are_answered_alike(string email, string password)
    {
        var answer = await server.Visit("fr").SendAsync("/sign-in", ("Email", email), ("Password", password));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("L'adresse ou le mot de passe n'est pas correct",
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookie_is_for_this_host_and_https_and_no_script_reads_it()
    {
        var answer = await server.Visit().SendAsync("/sign-in", ("Email", ServerUnderTest.Operator),
            ("Password", ServerUnderTest.Password));

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value =>
            value.StartsWith("__Host-bissib=", StringComparison.Ordinal));
        Assert.All(["secure", "httponly", "samesite=lax", "path=/"], part =>
            Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Account_locks_after_five_wrong_passwords_even_for_the_right_one()
    {
        var administrator = await server.VisitAsync(Role.Administrator);
        var link = await ServerUnderTest.InviteAsync(administrator, "forgetful@ici.example", Role.Reader);
        await ServerUnderTest.AcceptAsync(server.Visit(), link);
        var visitor = server.Visit();
        for (var attempt = 0; attempt < 5; attempt++)
            await visitor.SendAsync("/sign-in", ("Email", "forgetful@ici.example"), ("Password", "wrong wrong wrong"));

        var answer = await visitor.SendAsync(
            "/sign-in", ("Email", "forgetful@ici.example"), ("Password", ServerUnderTest.Password));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Who_signed_out_is_a_stranger_again()
    {
        var visitor = await server.VisitAsync(Role.Reader);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/tenders")).StatusCode);

        await visitor.PostAsync("/account?handler=SignOut");

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/tenders")).StatusCode);
    }

    [Fact]
    public async Task Changed_password_ends_what_was_signed_in_elsewhere()
    {
        var administrator = await server.VisitAsync(Role.Administrator);
        var (here, there) = (server.Visit(), server.Visit());
        await ServerUnderTest.AcceptAsync(
            here, await ServerUnderTest.InviteAsync(administrator, "twice@ici.example", Role.Reader));
        await there.SendAsync("/sign-in", ("Email", "twice@ici.example"), ("Password", ServerUnderTest.Password));

        var changed = await here.SendAsync("/account", ("oldPassword", ServerUnderTest.Password),
            ("password", "another long password"), ("again", "another long password"));

        Assert.Equal("/account?changed=True", changed.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/tenders")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/tenders")).StatusCode);
    }

    [Fact]
    public async Task Form_without_its_token_is_refused()
    {
        var form = new FormUrlEncodedContent(
            [new("Email", ServerUnderTest.Operator), new("Password", ServerUnderTest.Password)]);

        var answer = await server.Visit().Client.PostAsync(new Uri("/sign-in", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
