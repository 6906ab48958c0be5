using System.Net;

namespace Bissib.Procurement.Web.Tests.Tenders;

[Collection(SharedService.Name)]
public sealed class TenderPageTests(ServiceUnderTest service)
{
    private const string Sample = "/?handler=Sample";

    [Theory]
    [InlineData("fr", "Services", "798", "précisé par vous")]
    [InlineData("nl", "Diensten", "798", "door u ingevuld")]
    public async Task Profile_tells_what_was_given_and_what_was_read_with_its_words(
        string language, string kind, string value, string given)
    {
        var (visitor, page) = await SampleAsync(language);

        var shown = await visitor.ReadAsync(page);

        Assert.Contains($"<strong>{kind}</strong>", shown, StringComparison.Ordinal);
        Assert.Contains(value, shown, StringComparison.Ordinal);
        Assert.Contains(given, shown, StringComparison.Ordinal);
        Assert.Contains("<dl class=\"facts\">", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Corrected_profile_changes_what_is_mandatory_at_once()
    {
        var visitor = service.Visit("en");
        var page = await visitor.FollowAsync(
            await visitor.UploadAsync("travaux.txt", "Travaux de voirie. Cahier spécial des charges."));
        Assert.DoesNotContain("id=\"mandatory-missing\"", await visitor.ReadAsync(page), StringComparison.Ordinal);

        await visitor.FollowAsync(await visitor.PostAsync($"{page}?handler=Correct",
            ("Profile.Kind", "works"), ("Profile.Value", "500 000"), ("Profile.Duration", "12"),
            ("Profile.Buyer", "brussels-local"), ("Profile.Published", "2026-07-06")));

        var shown = await visitor.ReadAsync(page);
        Assert.Contains("id=\"mandatory-missing\"", shown, StringComparison.Ordinal);
        Assert.Contains("<strong>12 months</strong>", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/facts")]
    public async Task Assessment_anew_shows_at_once_on_a_page_that_was_looked_at_before(string part)
    {
        var visitor = service.Visit("en");
        var page = await visitor.ScanAsync(("hauling.txt", $"Fourniture de sable. Cahier spécial des charges {part}."));
        var before = await visitor.ReadAsync(page + part);

        await visitor.FollowAsync(await visitor.PostAsync($"{page}?handler=Correct", ("Profile.Duration", "17")));
        var first = await visitor.ReadAsync(page + part);
        await visitor.FollowAsync(await visitor.PostAsync($"{page}?handler=Correct", ("Profile.Duration", "18")));
        var second = await visitor.ReadAsync(page + part);

        Assert.DoesNotContain("<strong>17 months</strong>", before, StringComparison.Ordinal);
        Assert.Contains("<strong>17 months</strong>", first, StringComparison.Ordinal);
        Assert.Contains("<strong>18 months</strong>", second, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Profile.Duration", "longtemps", "La durée « longtemps » n'est pas un nombre de mois")]
    [InlineData("Profile.Cpv", "nettoyage", "« nettoyage » ne contient pas que des codes CPV")]
    public async Task Wrong_correction_is_answered_with_the_remedy(string field, string value, string message)
    {
        var visitor = service.Visit("fr");
        var page = await visitor.ScanAsync(("corriger.txt", $"Un marché à corriger : {field}."));

        var answer = await visitor.PostAsync($"{page}?handler=Correct", (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var shown = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ');
        Assert.Contains(message, shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_a_finding_are_marked_in_the_text_and_lead_back_to_it()
    {
        var (visitor, page) = await SampleAsync("fr");
        var link = (await visitor.ReadAsync(page)).Split($"href=\"{page}/text/0?part=0#")[1].Split('"')[0];

        var text = await visitor.ReadAsync($"{page}/text/0?part=0");

        Assert.Contains($"id=\"{link}\"", text, StringComparison.Ordinal);
        Assert.Matches($"<a class=\"marked present\"[^>]* href=\"{page}#", text);
    }

    [Fact]
    public async Task Findings_can_be_narrowed_to_a_family()
    {
        var (visitor, page) = await SampleAsync("fr");

        var shown = await visitor.ReadAsync($"{page}?family=social");

        Assert.Contains("href=\"/clauses/social/", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/clauses/environmental/", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "constats de plus en entier")]
    [InlineData("nl", "vaststellingen volledig tonen")]
    [InlineData("en", "more findings in full")]
    public async Task Long_group_begins_in_full_and_names_the_rest_until_it_is_asked_for(string language, string more)
    {
        var (visitor, page) = await SampleAsync(language);

        var (shown, group, all) = (
            await visitor.ReadAsync(page), await visitor.ReadAsync($"{page}?group=missing"),
            await visitor.ReadAsync($"{page}?group=all"));

        Assert.Contains(more, shown, StringComparison.Ordinal);
        var (brief, whole) = (GroupOf(shown, "missing"), GroupOf(group, "missing"));
        Assert.Equal(3, Count(brief, "<article"));
        var titles = Count(whole, "<article");
        Assert.True(titles > 3);
        Assert.Equal(titles - 3, Count(brief, "<li id="));
        Assert.DoesNotContain("class=\"brief\"", whole, StringComparison.Ordinal);
        Assert.Contains("class=\"brief\"", GroupOf(group, "present"), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"brief\"", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decision_in_a_group_that_is_shown_in_full_comes_back_to_it()
    {
        var (visitor, page) = await SampleAsync("fr");
        var clauses = (await visitor.ReadAsync($"{page}?group=missing")).Split("name=\"clause\" value=\"")[1..];
        var last = clauses[^1].Split('"')[0];

        var answer = await visitor.PostAsync(
            $"{page}?handler=Decide&group=missing", ("clause", last), ("choice", "accepted"));

        Assert.Equal($"{page}?group=missing#{last.Replace('/', '-')}", answer.Headers.Location!.ToString());
        await visitor.PostAsync($"{page}?handler=Decide", ("clause", last), ("choice", ""));
    }

    private static string GroupOf(string page, string name) =>
        page.Split($"<section class=\"group\" id=\"{name}\"")[1].Split("</section>")[0];

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [Fact]
    public async Task Bidder_reads_what_the_tender_is_and_asks()
    {
        var (visitor, page) = await SampleAsync("nl");

        var shown = await visitor.ReadAsync($"{page}/facts");

        Assert.Contains("Wat van de opdrachtnemer gevraagd wordt", shown, StringComparison.Ordinal);
        Assert.Contains("<mark>", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_has_no_line_break_that_the_document_has_not()
    {
        var (visitor, page) = await SampleAsync("fr");

        var shown = await visitor.ReadAsync($"{page}/text/0");

        Assert.Contains("class=\"marked", shown, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"class=""marked[^>]*>[^<]*</a>[ \t]*\r?\n", shown);
    }

    [Fact]
    public async Task Decision_on_a_clause_that_is_not_proposed_is_not_found()
    {
        var (visitor, page) = await SampleAsync("fr");

        var answer = await visitor.PostAsync(
            $"{page}?handler=Decide", ("clause", "social/nothing"), ("choice", "accepted"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<(Visitor Visitor, string Page)> SampleAsync(string language)
    {
        var visitor = service.Visit(language);
        return (visitor, await visitor.FollowAsync(await visitor.PostAsync(Sample)));
    }
}
