using System.Net;
using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tenders;
using Microsoft.Extensions.Configuration;

namespace Bissib.Procurement.Web.Tests.Tenders;

public sealed class UploadLimitsTests
{
    private static readonly byte[] Half = new byte[512 * 1024];

    [Fact]
    public void Defaults_are_50_megabytes_a_file_20_files_and_200_megabytes_in_all()
    {
        var limits = Of();

        Assert.Equal((50, 20, 200), (limits.FileMegabytes, limits.Files, limits.Megabytes));
    }

    [Theory]
    [InlineData("fr", "Vous avez choisi 3 fichiers", "« grand.pdf » dépasse 1 Mo", "1 Mo au plus par fichier, 2 fichiers et 2 Mo")]
    [InlineData("nl", "U koos 3 bestanden", "'grand.pdf' is groter dan 1 MB", "hoogstens 1 MB per bestand, 2 bestanden en 2 MB")]
    [InlineData("en", "You chose 3 files", "\"grand.pdf\" is larger than 1 MB", "at most 1 MB a file, 2 files and 2 MB")]
    public async Task Limits_that_are_set_hold_and_are_told(string language, string count, string size, string hint)
    {
        await using var service = new ServiceUnderTest
        {
            Settings = [("Upload:FileMegabytes", "1"), ("Upload:Files", "2"), ("Upload:Megabytes", "2")],
        };
        var visitor = service.Visit(language);

        var many = await visitor.UploadAsync(
            [("a.txt", "a"u8.ToArray()), ("b.txt", "b"u8.ToArray()), ("c.txt", "c"u8.ToArray())]);
        var large = await visitor.UploadAsync([("grand.pdf", [.. Half, .. Half, 1])]);

        Assert.Equal(HttpStatusCode.BadRequest, many.StatusCode);
        var shown = await TextOf(many);
        Assert.Contains(count, shown, StringComparison.Ordinal);
        Assert.Contains(hint, shown, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        Assert.Contains(size, await TextOf(large), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Un fichier peut peser 1 Mo et un envoi 2 Mo.")]
    [InlineData("nl", "Een bestand mag 1 MB groot zijn en een verzending 2 MB.")]
    [InlineData("en", "A file may weigh 1 MB and an upload 2 MB.")]
    public async Task Upload_that_is_too_large_in_all_is_refused_with_the_limits(string language, string remedy)
    {
        await using var service = new ServiceUnderTest
        {
            Settings = [("Upload:FileMegabytes", "1"), ("Upload:Megabytes", "2")],
        };
        var files = Enumerable.Range(1, 5).Select(number => ($"{number}.txt", Half));

        var answer = await service.Visit(language).UploadAsync(files);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains(remedy, await TextOf(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Files", "many", "Upload:Files is 'many': write a whole number from 1 to 2000.")]
    [InlineData("Megabytes", "0", "Upload:Megabytes is '0': write a whole number from 1 to 2000.")]
    [InlineData("FileMegabytes", "300", "Upload:FileMegabytes is 300, more than Upload:Megabytes allows")]
    public void Limit_that_makes_no_sense_is_refused_with_the_remedy(string name, string value, string remedy)
    {
        var refused = Assert.Throws<RefusedStartException>(() => Of(($"Upload:{name}", value)));

        Assert.StartsWith(remedy, refused.Message, StringComparison.Ordinal);
    }

    private static UploadLimits Of(params (string Name, string Value)[] settings) => UploadLimits.Of(
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build());

    private static async Task<string> TextOf(HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ');
}
