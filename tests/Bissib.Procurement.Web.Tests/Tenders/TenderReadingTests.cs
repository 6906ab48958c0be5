using Bissib.Procurement.Documents;
using Bissib.Procurement.Web.Tenders;
using Microsoft.Extensions.DependencyInjection;

namespace Bissib.Procurement.Web.Tests.Tenders;

public sealed class TenderReadingTests
{
    [Fact]
    public async Task Document_that_kills_its_reader_leaves_the_service_and_the_other_documents_alone()
    {
        await using var service = new ServiceUnderTest();
        var killer = await File.ReadAllBytesAsync(Repository.Fixture("broken", "type-4-nested.pdf"));
        var visitor = service.Visit();

        var page = await visitor.FollowAsync(await visitor.UploadAsync(
            [("a.pdf", killer), ("b.txt", System.Text.Encoding.UTF8.GetBytes(
                ServiceUnderTest.ModelTextOf("social/insertion-hours")))]));

        var shown = await visitor.ReadAsync(page);
        Assert.Contains("Terminé, lecture incomplète", shown, StringComparison.Ordinal);
        Assert.Contains(
            "<strong>a.pdf</strong> – Le fichier a fait échouer la lecture", shown, StringComparison.Ordinal);
        Assert.Contains("b.txt, paragraphe 1", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zip_is_read_as_the_documents_in_it()
    {
        await using var service = new ServiceUnderTest();
        var visitor = service.Visit();

        var page = await visitor.FollowAsync(
            await visitor.UploadAsync(
                [("folders.zip", await File.ReadAllBytesAsync(Repository.Fixture("broken", "folders.zip")))]));

        var shown = await visitor.ReadAsync(page);
        Assert.Contains(
            "<strong>folders.zip/prix.xlsx</strong> – Feuille de calcul : non analysée", shown.Replace('\u00A0', ' '),
            StringComparison.Ordinal);
        Assert.Contains("Terminé, lecture incomplète", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limits_come_from_the_settings()
    {
        await using var service = new ServiceUnderTest();
        await using var set = service.WithWebHostBuilder(host =>
            host.UseSetting("Reading:Seconds", "7").UseSetting("Reading:AtOnce", "1"));

        var limits = set.Services.GetRequiredService<ReadingLimits>();

        Assert.Equal(ReadingLimits.Default with { Seconds = 7, AtOnce = 1 }, limits);
    }

    [Fact]
    public void Only_so_many_tenders_are_read_at_once()
    {
        using var reading = new TenderReading(new() { AtOnce = 2 });
        var (now, most) = (0, 0);

        Parallel.For(0, 6, new ParallelOptions { MaxDegreeOfParallelism = 6 }, _ => reading.With(child =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            child.Read("t", [("t.txt", () => new MemoryStream("Een."u8.ToArray()))]);
            return Interlocked.Decrement(ref now);
        }));

        Assert.InRange(most, 1, 2);
    }
}
