using System.Net;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Bissib.Procurement.Web.Tests.Accounts;

/// <summary>Signing in by an identity provider: a real one on loopback. Each service is a test's own.</summary>
public sealed class ProviderTests(LocalIssuer issuer) : IClassFixture<LocalIssuer>
{
    [Fact]
    public async Task Invited_person_gets_an_account_and_comes_back_by_the_subject_whatever_the_address()
    {
        await using var service = Start();
        var administrator = await AdministratorAsync(service);
        await ServerUnderTest.InviteAsync(administrator, "Invitee@ici.example", Role.Buyer);

        issuer.Person = new("subject-1", "invitee@ici.example");
        var first = await SignInAsync(service);
        issuer.Person = new("subject-1", "renamed@ici.example");
        var second = await SignInAsync(service);

        Assert.All([first, second], visit => Assert.Equal("/tenders", visit.Landing));
        await service.WithRowsAsync(async rows =>
        {
            var person = await rows.People.SingleAsync(row => row.Email == "invitee@ici.example");
            Assert.Equal((Role.Buyer, null), (person.Role, person.PasswordHash));
            Assert.Equal(2, await rows.People.CountAsync());
        });
        Assert.Contains(
            "You sign in with your identity provider", await second.Visitor.ReadAsync("/account"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_with_a_password_is_known_by_a_checked_address()
    {
        await using var service = Start();
        await AdministratorAsync(service);

        issuer.Person = new("subject-2", ServerUnderTest.Operator);
        var (visitor, landing) = await SignInAsync(service);

        Assert.Equal("/tenders", landing);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/members")).StatusCode);
    }

    [Theory]
    [InlineData("stranger@ici.example", true)]
    [InlineData(ServerUnderTest.Operator, false)]
    [InlineData(ServerUnderTest.Operator, null)]
    public async Task Stranger_and_unchecked_address_are_refused_with_the_remedy(string email, bool? isVerified)
    {
        await using var service = Start();
        await AdministratorAsync(service);

        issuer.Person = new("subject-3", email, isVerified);
        var (visitor, landing) = await SignInAsync(service);

        Assert.Equal("/sign-in?refused=provider", landing);
        Assert.Contains(
            "Your identity has no account here", await visitor.ReadAsync(landing), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/tenders")).StatusCode);
    }

    [Fact]
    public async Task Address_of_a_trusted_provider_needs_no_word_of_its_being_checked()
    {
        await using var service = Start(("Oidc:TrustEmail", "true"));
        await AdministratorAsync(service);

        issuer.Person = new("subject-4", ServerUnderTest.Operator, null);

        Assert.Equal("/tenders", (await SignInAsync(service)).Landing);
    }

    [Fact]
    public async Task Whoever_the_provider_knows_becomes_a_reader_where_it_is_set_so()
    {
        await using var service = Start(("Oidc:ProvisionInto", "1"));
        await AdministratorAsync(service);

        issuer.Person = new("subject-5", "colleague@ici.example");
        var (visitor, landing) = await SignInAsync(service);

        Assert.Equal("/tenders", landing);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.PostAsync("/?handler=Sample")).StatusCode);
    }

    [Fact]
    public async Task Blocked_person_is_refused()
    {
        await using var service = Start(("Oidc:ProvisionInto", "1"));
        await AdministratorAsync(service);
        issuer.Person = new("subject-6", "blocked@ici.example");
        await SignInAsync(service);
        await service.WithRowsAsync(rows => rows.People.Where(row => row.Email == "blocked@ici.example")
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.IsBlocked, true)));

        Assert.Equal("/sign-in?refused=provider", (await SignInAsync(service)).Landing);
    }

    [Fact]
    public async Task Answer_that_the_service_did_not_ask_for_is_refused()
    {
        await using var service = Start();
        var visitor = ServerUnderTest.Visit(service);
        var asked = await visitor.GetAsync("/sign-in?handler=Provider");
        var back = await LocalIssuer.FollowAsync(asked.Headers.Location!);

        var other = await ServerUnderTest.Visit(service).GetAsync(back);

        Assert.Equal("/sign-in?refused=provider", other.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("http://issuer.example", "id", "secret", "begins with https://")]
    [InlineData("https://issuer.example", null, "secret", "Oidc:ClientId is not: set it too")]
    [InlineData("https://issuer.example", "id", null, "Oidc:ClientSecret is not: set it too")]
    public void Wrong_setting_is_refused_with_the_remedy(string authority, string? id, string? secret, string remedy)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(
            [new("Oidc:Authority", authority), new("Oidc:ClientId", id), new("Oidc:ClientSecret", secret)]).Build();

        var refused = Assert.Throws<RefusedStartException>(() => ProviderSettings.Of(settings));

        Assert.Contains(remedy, refused.Message, StringComparison.Ordinal);
    }

    private ServiceUnderTest Start(params (string, string)[] settings) => ServerUnderTest.Start(null,
        [("Oidc:Authority", issuer.Address), ("Oidc:ClientId", LocalIssuer.ClientId),
            ("Oidc:ClientSecret", LocalIssuer.ClientSecret), .. settings]);

    private static async Task<Visitor> AdministratorAsync(ServiceUnderTest service)
    {
        var administrator = ServerUnderTest.Visit(service);
        await ServerUnderTest.SetUpAsync(administrator);
        return administrator;
    }

    private static async Task<(Visitor Visitor, string Landing)> SignInAsync(ServiceUnderTest service)
    {
        var visitor = ServerUnderTest.Visit(service);
        var asked = await visitor.GetAsync("/sign-in?handler=Provider&back=%2Ftenders");
        var back = await LocalIssuer.FollowAsync(asked.Headers.Location!);
        var entered = await visitor.GetAsync(back);
        return (visitor, entered.Headers.Location!.ToString());
    }
}
