using System.Diagnostics;
using System.Globalization;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Reads pages that are images: Poppler draws the page, Tesseract reads the picture. Pages stand beside each other, so
/// they are read at the same time, within one limit for the document.
/// </summary>
internal sealed class TextRecognition(byte[] file, ReadingOptions options)
{
    private const double Resolution = 300;

    // In pixels: an A4 page at 300 dpi has 3,508; a plan is drawn coarser rather than fill the memory.
    private const double LongestSide = 5000;
    private static readonly TimeSpan PageLimit = TimeSpan.FromSeconds(30);
    private static readonly Lazy<string?> Languages = new(FindLanguages);

    private const string Drawing = "pdftoppm";
    private const string Recognising = "tesseract";

    /// <summary>Both must be on the path.</summary>
    public static readonly IReadOnlyList<string> Programs = [Drawing, Recognising];

    public static bool IsAvailable => Languages.Value is not null;

    /// <summary>
    /// Puts what can be read in the place of pages that could not be, and leaves the others as they are.
    /// </summary>
    public void Improve(List<PageText> pages)
    {
        var images = Enumerable.Range(0, pages.Count).Where(index => pages[index].IsWorthRecognising).ToList();
        if (images.Count == 0 || !options.RecognisesScans || !IsAvailable) return;
        var started = Stopwatch.GetTimestamp();
        var folder = Directory.CreateTempSubdirectory("bissib-scan-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "file.pdf"), file);
            Parallel.ForEach(images, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, index =>
            {
                var left = options.RecognitionLimit - Stopwatch.GetElapsedTime(started);
                if (Read(folder, pages[index], left) is { } read) pages[index] = read;
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static PageText? Read(string folder, PageText page, TimeSpan left)
    {
        var started = Stopwatch.GetTimestamp();
        var limit = left < PageLimit ? left : PageLimit;
        var resolution = Math.Min(Resolution, LongestSide * 72 / Math.Max(page.Width, page.Height));
        var number = page.Number.ToString(CultureInfo.InvariantCulture);
        var picture = Path.Combine(folder, "page" + number);
        var drawn = Tool.Run(
            Drawing, limit, "-r", resolution.ToString("0.##", CultureInfo.InvariantCulture), "-gray", "-cropbox",
            "-png", "-singlefile", "-f", number, "-l", number, Path.Combine(folder, "file.pdf"), picture);
        if (drawn is null) return null;
        var table = Tool.Run(
            Recognising, limit - Stopwatch.GetElapsedTime(started), picture + ".png", "stdout", "-l", Languages.Value!,
            "tsv");
        File.Delete(picture + ".png");
        return table is null ? null : RecognisedPage.Read(table, page, 72 / resolution);
    }

    /// <summary>Those of Tesseract joined by "+", as it wants them; null where it or Poppler is missing.</summary>
    public static string? FindLanguages()
    {
        if (!Programs.All(Tool.IsThere)) return null;
        var list = Tool.Run(Recognising, PageLimit, "--list-langs") ?? "";
        var listed = list.Split('\n', StringSplitOptions.TrimEntries);
        string[] known = [.. new[] { "fra", "nld", "deu", "eng" }.Where(listed.Contains)];
        return known.Length == 0 ? null : string.Join('+', known);
    }
}
