using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Bissib.Procurement.Web.Tests.Api;

[Collection(SharedService.Name)]
public sealed class ApiTests(ServiceUnderTest service)
{
    private const string Tenders = "/api/v1/tenders";

    [Fact]
    public async Task Tender_is_sent_followed_and_read()
    {
        var program = service.Visit("en");

        var answer = await SendAsync(program, "api.txt", ServiceUnderTest.ModelTextOf("social/insertion-hours"));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var address = answer.Headers.Location!.ToString();
        await program.WaitAsync(address["/api/v1".Length..]);
        var tender = await program.Client.GetFromJsonAsync<JsonElement>(new Uri(address, UriKind.Relative));
        Assert.Equal("done", tender.GetProperty("state").GetString());
        Assert.Equal("Done", tender.GetProperty("message").GetString());
        Assert.InRange(tender.GetProperty("clausesFound").GetInt32(), 1, 150);
        var result = tender.GetProperty("links").GetProperty("result").GetString()!;
        var scan = await program.Client.GetFromJsonAsync<JsonElement>(new Uri(result, UriKind.Relative));
        Assert.Equal("api", scan[0].GetProperty("tender").GetString());
    }

    [Fact]
    public async Task Same_upload_twice_has_one_address()
    {
        var program = service.Visit();

        var first = await SendAsync(program, "deux.txt", "Envoyé deux fois.");
        var second = await SendAsync(program, "deux.txt", "Envoyé deux fois.");

        Assert.Equal(first.Headers.Location, second.Headers.Location);
    }

    [Fact]
    public async Task Wrong_fields_are_told_by_name_in_the_language_asked_for()
    {
        var program = service.Visit("nl");

        var answer = await SendAsync(program, "leeg.pdf", "", ("value", "veel"), ("publicationDate", "31/02/2026"));

        var problem = await ProblemAsync(answer, HttpStatusCode.BadRequest);
        var errors = problem.GetProperty("errors");
        Assert.Equal("'leeg.pdf' is leeg (0 bytes): neem het oorspronkelijke bestand.",
            errors.GetProperty("documents")[0].GetString());
        Assert.Contains("is geen bedrag", errors.GetProperty("value")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains("bestaat niet", errors.GetProperty("publicationDate")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_tender_is_a_problem_for_a_program_and_a_page_for_a_browser()
    {
        var (program, browser) = (service.Visit("en"), service.Visit("en"));
        browser.Client.DefaultRequestHeaders.Accept.ParseAdd("text/html");

        var problem = await ProblemAsync(await program.GetAsync($"{Tenders}/4711"), HttpStatusCode.NotFound);
        var page = await browser.GetAsync($"{Tenders}/4711");

        Assert.Equal("This page does not exist", problem.GetProperty("title").GetString());
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Origin", "https://example.org")]
    public async Task Page_of_another_site_cannot_send_a_tender(string header, string value)
    {
        var program = service.Visit("en");
        program.Client.DefaultRequestHeaders.Add(header, value);

        var answer = await SendAsync(program, "foreign.txt", "Sent by a page of another site.");

        await ProblemAsync(answer, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task List_is_told_in_pages_and_searched_without_regard_to_accents()
    {
        var program = service.Visit();
        for (var number = 1; number <= 3; number++)
            await SendAsync(program, $"Énergie verte {number}.txt", "Une liste.");

        var second = await program.Client.GetFromJsonAsync<JsonElement>(
            new Uri($"{Tenders}?search=energie+VERTE&size=2&page=2", UriKind.Relative));

        Assert.Equal(3, second.GetProperty("total").GetInt32());
        Assert.Equal(
            "Énergie verte 1",
            Assert.Single(second.GetProperty("tenders").EnumerateArray()).GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("done", HttpStatusCode.OK)]
    [InlineData("finished", HttpStatusCode.BadRequest)]
    public async Task List_is_asked_for_a_state_by_the_name_that_answers_give_it(string state, HttpStatusCode expected)
    {
        var answer = await service.Visit().GetAsync($"{Tenders}?state={state}");

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Deleted_tender_is_gone()
    {
        var program = service.Visit();
        var answer = await SendAsync(program, "effacer.txt", "Effacé par un programme.");
        var address = answer.Headers.Location!;
        await program.WaitAsync(address.ToString()["/api/v1".Length..]);

        var deleted = await program.Client.DeleteAsync(address);

        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await program.Client.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task Description_is_open_api_3_1_and_the_page_shows_each_of_its_operations()
    {
        var visitor = service.Visit("fr");

        var description = JsonDocument.Parse(await visitor.ReadAsync("/api/v1/openapi.json")).RootElement;

        Assert.StartsWith("3.1.", description.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var page = await visitor.ReadAsync("/api");
        foreach (var path in description.GetProperty("paths").EnumerateObject())
            foreach (var operation in path.Value.EnumerateObject())
            {
                Assert.False(string.IsNullOrEmpty(operation.Value.GetProperty("summary").GetString()), path.Name);
                Assert.Contains($"<code>{path.Name}</code>", page, StringComparison.Ordinal);
            }
    }

    private static Task<HttpResponseMessage> SendAsync(
        Visitor program, string name, string text, params (string Field, string Value)[] fields)
    {
        var form =
            new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "documents", name } };
        foreach (var (field, value) in fields) form.Add(new StringContent(value), field);
        return program.Client.PostAsync(new Uri(Tenders, UriKind.Relative), form);
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer, HttpStatusCode code)
    {
        Assert.Equal(code, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
