using System.Text.Json;

namespace Bissib.Procurement.Cli.Tests.Reading;

public sealed class RecognitionTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bissib-ocr-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [SkippableFact]
    public async Task Scan_names_the_pages_that_recognition_read()
    {
        Tesseract.SkipWhereMissing();

        var (code, unreadable, recognised) = await PagesOf(RealScan);

        Assert.Equal((ExitCode.Done, "[]", "[1]"), (code, unreadable, recognised));
    }

    [SkippableFact]
    public async Task Recognition_is_left_off_on_demand_and_its_pages_are_named()
    {
        var (code, unreadable, recognised) = await PagesOf(RealScan, "--no-ocr");

        Assert.Equal((ExitCode.Unreadable, "[1]", "[]"), (code, unreadable, recognised));
    }

    [Theory]
    [InlineData("fr", "Là où Tesseract (fra, nld, deu) et Poppler sont installés")]
    [InlineData("nl", "Waar Tesseract (fra, nld, deu) en Poppler geïnstalleerd zijn")]
    [InlineData("en", "Where Tesseract (fra, nld, deu) and Poppler are installed")]
    public async Task Scan_without_the_programs_that_read_it_says_which_they_are(string ui, string remedy)
    {
        var path = Path.Combine(folder, "scan.pdf");
        await File.WriteAllBytesAsync(path, WrittenPdf.Scan);

        string[] scan = ["scan", path, "--ui", ui, "--format", "json"];

        var (code, output, _, _) = await BissibProgram.Watch(scan, path: folder);
        var (_, unasked, _, _) = await BissibProgram.Watch([.. scan, "--no-ocr"], path: folder);

        Assert.Equal(ExitCode.Unreadable, code);
        Assert.Contains(remedy, output, StringComparison.Ordinal);
        Assert.DoesNotContain("Tesseract", unasked, StringComparison.Ordinal);
    }

    private static string RealScan => Path.Combine(Repository.Shared("corpus/scans"), "maroc-didh-avis-scan.pdf");

    private static async Task<(int Code, string Unreadable, string Recognised)> PagesOf(string path,
        params string[] options)
    {
        var (code, output, _) = await BissibProgram.Run(["scan", path, "--format", "json", .. options]);
        using var json = JsonDocument.Parse(output);
        var document = json.RootElement[0].GetProperty("documents")[0];
        return (code, Pages("unreadablePages"), Pages("recognisedPages"));

        string Pages(string name) => document.GetProperty(name).GetRawText().Replace("\n", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal);
    }
}
