using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Bissib.Procurement.Web.Uploads;
using Hangfire;
using Hangfire.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bissib.Procurement.Web.Tests.Uploads;

/// <summary>Files sent in parts, as programs and the script of the page send them.</summary>
public sealed class StagedUploadTests : IAsyncDisposable
{
    private readonly ServiceUnderTest service = new()
    {
        Settings = [("Upload:FileMegabytes", "1"), ("Upload:Megabytes", "1")],
    };

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task File_sent_in_parts_is_the_tender_that_it_is_in_one_piece()
    {
        var program = service.Visit("en");
        var whole = await program.ScanAsync(("été.txt", "Le marché est réservé."));
        var address = await program.BegunAsync("été.txt", 25);

        await program.GoOnAsync(address, 0, "Le marché");
        await program.GoOnAsync(address, 10, " est réservé.");
        var answer = await program.MakeTenderAsync(address);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal($"/api/v1{whole}", answer.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await program.AskAsync(HttpMethod.Head, address, null)).StatusCode);
        Assert.Empty(Parts());
    }

    [Fact]
    public async Task What_arrived_before_the_connection_broke_is_kept_and_gone_on_with()
    {
        var program = service.Visit("en");
        var address = await program.BegunAsync("cut.txt", 21);

        await Assert.ThrowsAnyAsync<Exception>(() => program.GoOnAsync(address, 0, new CutContent("Half a text")));

        await WaitAsync(async () => await program.OffsetAsync(address) == 11);
        await program.GoOnAsync(address, 11, " and more.");
        Assert.Equal(HttpStatusCode.Accepted, (await program.MakeTenderAsync(address)).StatusCode);
    }

    [Fact]
    public async Task Part_that_does_not_go_on_where_the_last_one_ended_is_refused_with_the_place()
    {
        var program = service.Visit("nl");
        var address = await program.BegunAsync("a.txt", 10);
        await program.GoOnAsync(address, 0, "abcd");

        var answer = await program.GoOnAsync(address, 2, "cdef");

        Assert.Equal(4, UploadClient.OffsetIn(answer));
        var problem = await ProblemAsync(answer, HttpStatusCode.Conflict);
        Assert.Equal("offset", problem.GetProperty("trouble").GetString());
        Assert.Equal("De verzending wordt niet aanvaard", problem.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Parts_sent_twice_at_once_are_taken_once()
    {
        var program = service.Visit();
        var address = await program.BegunAsync("twice.txt", 8);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => service.Visit().GoOnAsync(address, 0, "abcd")));

        Assert.Equal(1, answers.Count(answer => answer.StatusCode == HttpStatusCode.NoContent));
        Assert.Equal(3, answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict));
        Assert.Equal(4, await program.OffsetAsync(address));
        Assert.Single(Parts());
    }

    [Theory]
    [InlineData("large.pdf", (1024 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge, "too-large")]
    [InlineData("table.xlsx", 10, HttpStatusCode.BadRequest, "format")]
    public async Task What_would_be_refused_in_the_end_is_refused_before_it_is_sent(
        string name, long bytes, HttpStatusCode status, string trouble)
    {
        var problem = await ProblemAsync(await service.Visit("en").BeginAsync(name, bytes), status);

        Assert.Equal(trouble, problem.GetProperty("trouble").GetString());
        Assert.Contains(name, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_bytes_than_announced_are_refused_and_not_kept()
    {
        var program = service.Visit();
        var address = await program.BegunAsync("long.txt", 4);

        var answer = await program.GoOnAsync(address, 0, "abcdef");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal(0, await program.OffsetAsync(address));
        Assert.Empty(Parts());
    }

    [Fact]
    public async Task Files_that_together_exceed_an_upload_are_refused_with_the_limit()
    {
        var program = service.Visit("fr");
        var (one, two) = (await SentAsync(program, "un.txt", 700_000), await SentAsync(program, "deux.txt", 700_000));

        var problem = await ProblemAsync(await program.MakeTenderAsync(one, two), HttpStatusCode.RequestEntityTooLarge);

        Assert.Contains("pèsent ensemble plus de 1 Mo",
            problem.GetProperty("detail").GetString()!.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tender_of_a_file_that_is_not_whole_is_refused()
    {
        var program = service.Visit("en");
        var address = await program.BegunAsync("half.txt", 8);
        await program.GoOnAsync(address, 0, "abcd");

        var problem = await ProblemAsync(await program.MakeTenderAsync(address), HttpStatusCode.BadRequest);

        Assert.Contains("not whole", problem.GetProperty("errors").GetProperty("documents")[0].GetString(),
            StringComparison.Ordinal);
        Assert.Equal(4, await program.OffsetAsync(address));
    }

    [Fact]
    public async Task Upload_that_is_given_up_leaves_nothing()
    {
        var program = service.Visit();
        var address = await program.BegunAsync("gone.txt", 8);
        await program.GoOnAsync(address, 0, "abcd");

        await program.AskAsync(HttpMethod.Delete, address, null);

        Assert.Equal(HttpStatusCode.NotFound, (await program.AskAsync(HttpMethod.Head, address, null)).StatusCode);
        Assert.Empty(Parts());
    }

    [Fact]
    public async Task Upload_that_nobody_goes_on_with_expires_and_the_others_stay()
    {
        var program = service.Visit();
        var (old, fresh) = (await program.BegunAsync("old.txt", 8), await program.BegunAsync("fresh.txt", 8));
        await program.GoOnAsync(old, 0, "abcd");
        await program.GoOnAsync(fresh, 0, "abcd");
        var stray = Path.Combine(service.Folder, "documents", "uploads", $"{Guid.NewGuid():N}-1");
        await File.WriteAllTextAsync(stray, "left by a crash");
        await service.WithRowsAsync(rows => rows.Uploads.Where(row => row.Name == "old.txt").ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Expires, DateTime.UnixEpoch)));

        Assert.Equal(HttpStatusCode.NotFound, (await program.AskAsync(HttpMethod.Head, old, null)).StatusCode);
        await using (var scope = service.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<UploadSweep>().RunAsync(CancellationToken.None);

        Assert.Contains(fresh.Split('/')[^1], Assert.Single(Parts()), StringComparison.Ordinal);
        await service.WithRowsAsync(async rows => Assert.Equal("fresh.txt", (await rows.Uploads.SingleAsync()).Name));
        using var calendar = service.Services.GetRequiredService<JobStorage>().GetConnection();
        Assert.Single(calendar.GetRecurringJobs(), job => job.Id == "uploads");
    }

    [Fact]
    public async Task Caller_of_another_version_is_told_which_one_is_spoken()
    {
        var program = service.Visit("en");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(UploadClient.Uploads, UriKind.Relative));

        var answer = await program.Client.SendAsync(request);
        var options = await program.AskAsync(HttpMethod.Options, UploadClient.Uploads, null);

        Assert.Equal(HttpStatusCode.PreconditionFailed, answer.StatusCode);
        Assert.Equal("1.0.0", answer.Headers.GetValues("Tus-Version").Single());
        Assert.Equal("1048576", options.Headers.GetValues("Tus-Max-Size").Single());
    }

    private List<string> Parts()
    {
        var folder = Path.Combine(service.Folder, "documents", "uploads");
        return Directory.Exists(folder) ? [.. Directory.GetFiles(folder)] : [];
    }

    private static async Task<string> SentAsync(Visitor program, string name, int bytes)
    {
        var address = await program.BegunAsync(name, bytes);
        await program.GoOnAsync(address, 0, new string('a', bytes));
        return address;
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task WaitAsync(Func<Task<bool>> isDone)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await isDone()) await Task.Delay(20, patience.Token);
    }

    // Sends some bytes and breaks off.
    private sealed class CutContent(string sent) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(sent));
            await stream.FlushAsync();
            // The test host hands over what was sent before it breaks off.
            await Task.Delay(200);
            throw new IOException("cut");
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
