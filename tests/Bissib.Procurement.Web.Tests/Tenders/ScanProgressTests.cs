using System.Net;

namespace Bissib.Procurement.Web.Tests.Tenders;

[Collection(SharedService.Name)]
public sealed class ScanProgressTests(ServiceUnderTest service)
{
    [Fact]
    public async Task Events_of_a_scan_end_with_its_last_state()
    {
        var visitor = service.Visit("nl");
        var answer = await visitor.UploadAsync("volgen.txt", "Deze tekst wordt gevolgd.");

        using var events = await visitor.GetAsync($"/api/v1{answer.Headers.Location}/events");

        Assert.Equal("text/event-stream", events.Content.Headers.ContentType!.MediaType);
        var last = (await events.Content.ReadAsStringAsync()).TrimEnd().Split('\n')[^1];
        Assert.Equal("""data: {"state":"done","percent":100,"message":"Klaar","isFinished":true}""", last);
    }

    [Fact]
    public async Task Events_of_an_unknown_tender_are_a_page_not_found()
    {
        var answer = await service.Visit().GetAsync("/api/v1/tenders/4711/events");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
