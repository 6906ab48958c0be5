using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tests.Accounts;

[Collection(SharedServer.Name)]
public sealed partial class TokenTests(ServerUnderTest server)
{
    private const string Tenders = "/api/v1/tenders";

    [Fact]
    public async Task Program_with_a_token_works_for_its_organisation_alone()
    {
        var program = await ProgramAsync("works", Role.Buyer);
        var neighbour = await server.SignInAsync(ServerUnderTest.Neighbour);

        var sent = await SendAsync(program);

        Assert.Equal(HttpStatusCode.Accepted, sent.StatusCode);
        var address = sent.Headers.Location!.ToString();
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task Role_of_a_token_is_its_limit()
    {
        var program = await ProgramAsync("only reads", Role.Reader);

        var sent = await SendAsync(program);

        Assert.Equal(HttpStatusCode.Forbidden, sent.StatusCode);
        Assert.Contains(
            "Your role does not allow this", await sent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync(Tenders)).StatusCode);
    }

    [Fact]
    public async Task Token_opens_no_page()
    {
        var program = await ProgramAsync("no pages", Role.Administrator);

        Assert.Equal(HttpStatusCode.Redirect, (await program.GetAsync("/members")).StatusCode);
    }

    [Theory]
    [InlineData("Bearer bissib_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("Bearer ")]
    [InlineData("Basic YTpi")]
    public async Task Unknown_token_is_refused_as_a_problem(string header)
    {
        var program = Program();
        program.Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);

        var answer = await program.GetAsync(Tenders);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Revoked_token_is_over_at_once()
    {
        var program = await ProgramAsync("revoked", Role.Reader);
        var administrator = await server.VisitAsync(Role.Administrator);

        await administrator.SendAsync($"/tokens?handler=Revoke&id={(await RowAsync("revoked")).Id}");

        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync(Tenders)).StatusCode);
    }

    [Fact]
    public async Task Token_is_kept_as_a_hash_and_its_last_use_is_told()
    {
        var program = await ProgramAsync("hashed", Role.Reader);
        var token = program.Client.DefaultRequestHeaders.Authorization!.Parameter!;
        Assert.Null((await RowAsync("hashed")).LastUsed);

        await program.GetAsync(Tenders);

        var row = await RowAsync("hashed");
        Assert.NotNull(row.LastUsed);
        Assert.Equal(Secret.HashOf(token), row.Hash);
        Assert.DoesNotContain(
            token, await (await server.VisitAsync(Role.Administrator)).ReadAsync("/tokens"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Description_of_the_api_speaks_of_tokens()
    {
        var reader = await server.VisitAsync(Role.Reader);

        var description = JsonDocument.Parse(await reader.ReadAsync("/api/v1/openapi.json")).RootElement;

        var scheme = description.GetProperty("components").GetProperty("securitySchemes").GetProperty("token");
        Assert.Equal(
            ("http", "bearer"), (scheme.GetProperty("type").GetString(), scheme.GetProperty("scheme").GetString()));
        Assert.True(description.GetProperty("security")[0].TryGetProperty("token", out _));
    }

    private async Task<Visitor> ProgramAsync(string name, Role role)
    {
        var administrator = await server.VisitAsync(Role.Administrator);
        await administrator.SendAsync("/tokens?handler=Add", ("name", name), ("role", Kebab.Name(role)));
        var token = Shown().Match(await administrator.ReadAsync("/tokens")).Groups[1].Value;
        var program = Program();
        program.Client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return program;
    }

    private Visitor Program()
    {
        var program = server.Visit();
        program.Client.DefaultRequestHeaders.Accept.Clear();
        return program;
    }

    private async Task<TokenRow> RowAsync(string name)
    {
        TokenRow? row = null;
        await server.Service.WithRowsAsync(async rows =>
            row = await rows.Tokens.SingleAsync(token => token.Name == name));
        return row!;
    }

    private static Task<HttpResponseMessage> SendAsync(Visitor program)
    {
        var document = new ByteArrayContent(Encoding.UTF8.GetBytes("Un marché."));
        var form = new MultipartFormDataContent { { document, "documents", "token.txt" } };
        return program.Client.PostAsync(new Uri(Tenders, UriKind.Relative), form);
    }

    [GeneratedRegex("<code class=\"secret\">([^<]+)</code>")]
    private static partial Regex Shown();
}
