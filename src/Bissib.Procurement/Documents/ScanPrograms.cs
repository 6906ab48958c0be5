using Bissib.Procurement.Documents.Pdf;

namespace Bissib.Procurement.Documents;

/// <summary>A program that pages which are images are read with, and whether it stands on the path.</summary>
public sealed record ScanProgram(string Name, bool IsFound);

/// <summary>
/// What reading pages that are images takes beside this library: Poppler draws the page, Tesseract reads the picture.
/// Each is looked for when asked, so that one installed since is found.
/// </summary>
public static class ScanPrograms
{
    public static IReadOnlyList<ScanProgram> Find() =>
        [.. TextRecognition.Programs.Select(name => new ScanProgram(name, Tool.IsThere(name)))];

    /// <summary>
    /// The languages that Tesseract has and that tenders are read in, by its own codes ("fra"); empty where a
    /// program is missing. This starts Tesseract.
    /// </summary>
    public static IReadOnlyList<string> FindLanguages() => TextRecognition.FindLanguages()?.Split('+') ?? [];
}
