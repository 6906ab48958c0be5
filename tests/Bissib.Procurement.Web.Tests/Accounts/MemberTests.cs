using System.Net;
using System.Text.RegularExpressions;
using Bissib.Procurement.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tests.Accounts;

[Collection(SharedServer.Name)]
public sealed partial class MemberTests(ServerUnderTest server)
{
    [Fact]
    public async Task Invitation_works_once()
    {
        var administrator = await server.VisitAsync(Role.Administrator);
        var link = await ServerUnderTest.InviteAsync(administrator, "once@ici.example", Role.Buyer);

        var first = await ServerUnderTest.AcceptAsync(server.Visit(), link);
        var second = await server.Visit().GetAsync(link);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Gone), (first.StatusCode, second.StatusCode));
    }

    [Fact]
    public async Task Invitation_ends_after_its_term()
    {
        var administrator = await server.VisitAsync(Role.Administrator);
        var link = await ServerUnderTest.InviteAsync(administrator, "late@ici.example", Role.Buyer);
        await server.Service.WithRowsAsync(rows => rows.Invitations.Where(row => row.Email == "late@ici.example")
            .ExecuteUpdateAsync(set =>
                set.SetProperty(row => row.Expires, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc))));

        Assert.Equal(HttpStatusCode.Gone, (await server.Visit().GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task Invitation_that_was_withdrawn_is_over()
    {
        var administrator = await server.VisitAsync(Role.Administrator);
        var link = await ServerUnderTest.InviteAsync(administrator, "withdrawn@ici.example", Role.Buyer);
        var id = 0;
        await server.Service.WithRowsAsync(async rows =>
            id = (await rows.Invitations.SingleAsync(row => row.Email == "withdrawn@ici.example")).Id);

        await administrator.SendAsync($"/members?handler=Withdraw&id={id}");

        Assert.Equal(HttpStatusCode.Gone, (await server.Visit().GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task Blocked_member_is_out_at_the_next_request()
    {
        var (administrator, member, id) = await MemberAsync("blocked@ici.example");

        await administrator.SendAsync($"/members?handler=Change&id={id}", ("role", "reader"), ("block", "true"));

        Assert.Equal(HttpStatusCode.Redirect, (await member.GetAsync("/tenders")).StatusCode);
        var back = await server.Visit()
            .SendAsync("/sign-in", ("Email", "blocked@ici.example"), ("Password", ServerUnderTest.Password));
        Assert.Equal(HttpStatusCode.BadRequest, back.StatusCode);
    }

    [Fact]
    public async Task Changed_role_counts_at_the_next_request()
    {
        var (administrator, member, id) = await MemberAsync("raised@ici.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync("/members")).StatusCode);

        await administrator.SendAsync($"/members?handler=Change&id={id}", ("role", "administrator"));

        Assert.Equal(HttpStatusCode.OK, (await member.GetAsync("/members")).StatusCode);
    }

    [Fact]
    public async Task Administrator_cannot_shut_out_oneself()
    {
        var administrator = await server.VisitAsync(Role.Administrator);
        var id = await IdOfAsync(ServerUnderTest.Operator);

        var answer = await administrator.SendAsync(
            $"/members?handler=Change&id={id}", ("role", "reader"), ("block", "true"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync("/members")).StatusCode);
    }

    [Fact]
    public async Task Forgotten_password_is_renewed_by_a_link_of_an_administrator()
    {
        var (administrator, member, id) = await MemberAsync("renewed@ici.example");
        await administrator.SendAsync($"/members?handler=Password&id={id}");
        var link = new Uri(Link().Match(await administrator.ReadAsync("/members")).Groups[1].Value).AbsolutePath;

        await server.Visit()
            .SendAsync(
                link, ("Form.Name", "R"), ("Form.Password", "quite another password"),
                ("Form.Again", "quite another password"));

        Assert.Equal(HttpStatusCode.Redirect, (await member.GetAsync("/tenders")).StatusCode);
        var back = await server.Visit()
            .SendAsync("/sign-in", ("Email", "renewed@ici.example"), ("Password", "quite another password"));
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        Assert.Equal(id, await IdOfAsync("renewed@ici.example"));
    }

    [Fact]
    public async Task Person_of_another_organisation_cannot_be_taken_over_by_an_invitation()
    {
        var neighbour = await server.SignInAsync(ServerUnderTest.Neighbour);
        var link = await ServerUnderTest.InviteAsync(neighbour, ServerUnderTest.Operator, Role.Reader);

        var answer = await ServerUnderTest.AcceptAsync(server.Visit(), link);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await server.SignInAsync(ServerUnderTest.Operator);
    }

    private async Task<(Visitor Administrator, Visitor Member, int Id)> MemberAsync(string email)
    {
        var (administrator, member) = (await server.VisitAsync(Role.Administrator), server.Visit());
        await ServerUnderTest.AcceptAsync(member, await ServerUnderTest.InviteAsync(administrator, email, Role.Reader));
        return (administrator, member, await IdOfAsync(email));
    }

    private async Task<int> IdOfAsync(string email)
    {
        var id = 0;
        await server.Service.WithRowsAsync(async rows =>
            id = (await rows.People.SingleAsync(row => row.Email == email)).Id);
        return id;
    }

    [GeneratedRegex("<code class=\"secret\">([^<]+)</code>")]
    private static partial Regex Link();
}
