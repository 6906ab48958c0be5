using System.Net;
using System.Text.Json;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Accounts;

namespace Bissib.Procurement.Web.Tests.Accounts;

[Collection(SharedServer.Name)]
public sealed class RoleTests(ServerUnderTest server)
{
    private const string Upload = "data-upload";
    private const string Decide = "handler=Decide";
    private const string Correct = "handler=Correct";
    private const string Delete = "handler=Delete";

    [Theory]
    [InlineData("reader", false)]
    [InlineData("buyer", true)]
    [InlineData("clause-editor", false)]
    [InlineData("administrator", true)]
    public async Task Page_shows_the_buttons_that_the_role_may_use_and_no_other(string role, bool isThere)
    {
        var buyer = await server.VisitAsync(Role.Buyer);
        var tender = await buyer.FollowAsync(await buyer.PostAsync("/?handler=Sample"));
        var visitor = await server.SignInAsync($"{role}@ici.example");

        var (home, page) = (await visitor.ReadAsync("/"), await visitor.ReadAsync(tender));

        Assert.Equal(isThere, home.Contains(Upload, StringComparison.Ordinal));
        Assert.All([Decide, Correct, Delete], button =>
            Assert.Equal(isThere, page.Contains(button, StringComparison.Ordinal)));
        Assert.Contains("article class=\"finding", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reader", false)]
    [InlineData("administrator", true)]
    public async Task Links_lead_only_where_the_role_may_go(string role, bool isThere)
    {
        var home = await (await server.SignInAsync($"{role}@ici.example")).ReadAsync("/");

        Assert.Equal(isThere, home.Contains("href=\"/administration\"", StringComparison.Ordinal));
        Assert.Equal(isThere, home.Contains("href=\"/settings\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr", "Votre rôle ne permet pas cette action", "Demandez à un administrateur")]
    [InlineData("nl", "Uw rol laat deze handeling niet toe", "Vraag een beheerder")]
    public async Task Refusal_says_why_and_what_to_do(string language, string trouble, string remedy)
    {
        var reader = await server.VisitAsync(Role.Reader, language);

        var answer = await reader.PostAsync("/?handler=Sample");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains(trouble, page, StringComparison.Ordinal);
        Assert.Contains(remedy, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Observatory_counts_the_tenders_of_one_organisation_alone()
    {
        var (ours, theirs) = (await server.VisitAsync(Role.Buyer), await server.SignInAsync(ServerUnderTest.Neighbour));
        var before = await CountAsync(theirs);

        await ours.ScanAsync(
            ($"counted-{Guid.NewGuid():N}.txt", ServiceUnderTest.ModelTextOf("social/insertion-hours")));

        Assert.Equal(before, await CountAsync(theirs));
        Assert.True(await CountAsync(ours) > 0);
    }

    [Fact]
    public async Task Catalogue_is_open_to_strangers_and_shows_them_no_link_that_they_cannot_follow()
    {
        var page = await server.Visit().ReadAsync("/clauses/social/insertion-hours");

        Assert.Contains("href=\"/sign-in\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/tenders\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_that_is_kept_for_strangers_is_not_shown_to_members_nor_theirs_to_strangers()
    {
        const string page = "/clauses/social/insertion-hours?p-hours=401";
        var (stranger, reader) = (server.Visit(), await server.VisitAsync(Role.Reader));

        string[] shown = [await stranger.ReadAsync(page), await reader.ReadAsync(page), await stranger.ReadAsync(page)];

        Assert.Equal(
            [false, true, false], shown.Select(page => page.Contains("href=\"/account\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("reader", "read")]
    [InlineData("buyer", "read work")]
    [InlineData("clause-editor", "read")]
    [InlineData("administrator", "read work administer")]
    public void Role_of_another_organisation_may(string role, string permissions)
    {
        var known = Kebab.Find<Role>(role)!.Value;

        var may = Enum.GetValues<Permission>().Where(permission => known.May(OrganisationRow.First + 1, permission));

        Assert.Equal(permissions, string.Join(' ', may.Select(permission => Kebab.Name(permission))));
    }

    private static async Task<int> CountAsync(Visitor visitor) =>
        JsonDocument.Parse(await visitor.ReadAsync("/api/v1/observatory"))
        .RootElement.GetProperty("tenders").GetInt32();
}
