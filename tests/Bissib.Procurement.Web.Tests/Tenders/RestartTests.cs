using System.Text;
using Microsoft.Data.Sqlite;

namespace Bissib.Procurement.Web.Tests.Tenders;

/// <summary>What becomes of a scan when the program that runs it is killed.</summary>
public sealed class RestartTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bissib-restart-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Scan_of_a_killed_program_is_finished_by_the_next_one()
    {
        string page;
        await using (var killed = ServiceProgram.Start("http://127.0.0.1:0", folder))
        {
            var visitor = await VisitAsync(killed);
            page = await UploadAsync(visitor);
            await visitor.WaitUntilRunningAsync(page);
            await killed.KillAsync();
        }

        Assert.Contains(StoredState(), new[] { "Reading", "Scanning" });
        await using var next = ServiceProgram.Start("http://127.0.0.1:0", folder);
        var after = await VisitAsync(next);
        await after.WaitAsync(page);

        Assert.Equal("Done", StoredState());
        Assert.Contains("<mark>", await after.ReadAsync(page), StringComparison.Ordinal);
    }

    // Long enough for the scan to be met at work.
    private static async Task<string> UploadAsync(Visitor visitor)
    {
        var words = ServiceUnderTest.ModelTextOf("social/insertion-hours");
        var text = string.Concat(Enumerable.Repeat($"{words}\n\n", 80));
        var answer = await visitor.UploadAsync([("long.txt", Encoding.UTF8.GetBytes(text))]);
        return answer.Headers.Location!.ToString();
    }

    private static async Task<Visitor> VisitAsync(ServiceProgram program)
    {
        var handler = new HttpClientHandler { AllowAutoRedirect = false };
        return new(new(handler) { BaseAddress = new(await program.AddressAsync()) });
    }

    private string StoredState()
    {
        using var rows = new SqliteConnection($"Data Source={Path.Combine(folder, "tenders.db")}");
        rows.Open();
        using var query = new SqliteCommand("SELECT State FROM Scans", rows);
        return (string)query.ExecuteScalar()!;
    }
}
