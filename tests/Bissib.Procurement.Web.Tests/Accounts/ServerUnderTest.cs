using System.Net;
using System.Text.RegularExpressions;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Accounts;

namespace Bissib.Procurement.Web.Tests.Accounts;

/// <summary>
/// The service in server mode with two organisations: "Commune d'Ici", which runs it, and "Ville de Là". Accounts are
/// made as people make them, on the pages.
/// </summary>
public sealed partial class ServerUnderTest : IAsyncLifetime
{
    public const string Code = "ouvre-toi";
    public const string Password = "un mot de passe assez long";
    public const string Operator = "administrator@ici.example";
    public const string Neighbour = "administrator@la.example";

    internal ServiceUnderTest Service { get; } = Start();

    /// <summary>The number of "Ville de Là".</summary>
    public int Other { get; private set; }

    /// <summary>A service in server mode to which nobody has come yet.</summary>
    internal static ServiceUnderTest Start(string? folder = null, params (string, string)[] settings) => new(folder)
    {
        Settings =
        [
            ("Service:Mode", "server"), ("Service:SetupCode", Code), ("Service:SignInsPerMinute", "10000"), .. settings,
        ],
    };

    public async Task InitializeAsync()
    {
        var administrator = Visit();
        await SetUpAsync(administrator);
        var neighbour = await InviteNeighbourAsync(administrator);
        foreach (var role in Enum.GetValues<Role>().Except([Role.Administrator]))
        {
            await JoinAsync(administrator, role, "ici.example");
            await JoinAsync(neighbour, role, "la.example");
        }

        Other = OrganisationRow.First + 1;
    }

    public async Task DisposeAsync() => await Service.DisposeAsync();

    /// <summary>Somebody who has not signed in. Cookies of people are for HTTPS only.</summary>
    internal Visitor Visit(string language = "en") => Visit(Service, language);

    internal static Visitor Visit(ServiceUnderTest service, string language = "en")
    {
        var client = service.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") });
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return new(client);
    }

    internal Task<Visitor> VisitAsync(Role role, string language = "en") =>
        SignInAsync($"{Kebab.Name(role)}@ici.example", language);

    internal Task<Visitor> VisitNeighbourAsync(Role role) => SignInAsync($"{Kebab.Name(role)}@la.example");

    internal async Task<Visitor> SignInAsync(string email, string language = "en")
    {
        var visitor = Visit(language);
        var answer = await visitor.SendAsync("/sign-in", ("Email", email), ("Password", Password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return visitor;
    }

    internal static Task<HttpResponseMessage> SetUpAsync(Visitor visitor, string code = Code) => visitor.SendAsync(
        "/first-run", ("Code", code), ("Organisation", "Commune d'Ici"), ("Form.Email", Operator),
        ("Form.Name", "Première Personne"), ("Form.Password", Password), ("Form.Again", Password));

    /// <summary>Invites somebody to the organisation of the visitor; the address of the invitation.</summary>
    internal static async Task<string> InviteAsync(Visitor administrator, string email, Role role)
    {
        await administrator.SendAsync("/members?handler=Invite", ("Email", email), ("role", Kebab.Name(role)));
        return LinkIn(await administrator.ReadAsync("/members"));
    }

    internal static Task<HttpResponseMessage> AcceptAsync(Visitor visitor, string link, string name = "Quelqu'un") =>
        visitor.SendAsync(link, ("Form.Name", name), ("Form.Password", Password), ("Form.Again", Password));

    private async Task JoinAsync(Visitor administrator, Role role, string host)
    {
        var link = await InviteAsync(administrator, $"{Kebab.Name(role)}@{host}", role);
        Assert.Equal(HttpStatusCode.Redirect, (await AcceptAsync(Visit(), link, $"{role}")).StatusCode);
    }

    private async Task<Visitor> InviteNeighbourAsync(Visitor administrator)
    {
        await administrator.SendAsync("/organisations", ("Name", "Ville de Là"), ("Email", Neighbour));
        var neighbour = Visit();
        await AcceptAsync(neighbour, LinkIn(await administrator.ReadAsync("/organisations")), "Voisine");
        return neighbour;
    }

    private static string LinkIn(string page) => new Uri(Link().Match(page).Groups[1].Value).AbsolutePath;

    [GeneratedRegex("<code class=\"secret\">([^<]+)</code>")]
    private static partial Regex Link();
}

/// <summary>Tests that can share one service in server mode.</summary>
[CollectionDefinition(Name)]
public sealed class SharedServer : ICollectionFixture<ServerUnderTest>
{
    public const string Name = "server";
}
