using Bissib.Procurement.Documents;
using Format = Bissib.Procurement.Documents.DocumentFormat;

namespace Bissib.Procurement.Benchmarks.Ratios;

/// <summary>The kinds of document by which figures are grouped.</summary>
internal enum FileKind
{
    PdfText,
    PdfScan,
    Word,
    Zip,
    Other,
}

/// <summary>
/// A file to measure with, read once to learn what it is. Pages are those of its PDF documents, 0 where there is none;
/// blocks are paragraphs, headings, cells and the like.
/// </summary>
internal sealed record MeasuredFile(string Path, string Name, FileKind Kind, Tender Tender)
{
    private static readonly string[] Extensions = [".pdf", ".docx", ".docm", ".zip", ".odt", ".rtf", ".md"];

    public int Pages => Tender.Documents.Sum(document => document.PageCount ?? 0);

    public int Blocks => Tender.Documents.Sum(document => document.Blocks.Count);

    public bool IsPdf => Kind is FileKind.PdfText or FileKind.PdfScan;

    /// <summary>
    /// The documents of a folder by their names. Left out are "broken", which holds files made to do harm, and what
    /// only tells of the documents (README.md, RUBRIC.md).
    /// </summary>
    public static IEnumerable<MeasuredFile> Of(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => System.IO.Path.GetRelativePath(folder, path))
            .Where(name => Extensions.Contains(System.IO.Path.GetExtension(name).ToLowerInvariant()))
            .Where(name => !name.StartsWith("broken", StringComparison.Ordinal))
            .Where(name => !System.IO.Path.GetFileNameWithoutExtension(name).All(char.IsAsciiLetterUpper))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(System.IO.Path.Combine(folder, name), name))
            .Where(file => file.Tender.Documents.Count > 0);

    public static MeasuredFile Read(string path, string name)
    {
        var tender = TenderReader.Read(name, [(name, () => File.OpenRead(path))]);
        return new(path, name, KindOf(path, tender), tender);
    }

    private static FileKind KindOf(string path, Tender tender)
    {
        if (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) return FileKind.Zip;
        return tender.Documents switch
        {
            [{ Format: Format.Pdf } pdf, ..] => IsScan(pdf) ? FileKind.PdfScan : FileKind.PdfText,
            [{ Format: Format.Word }, ..] => FileKind.Word,
            _ => FileKind.Other,
        };
    }

    private static bool IsScan(TenderDocument pdf) =>
        pdf.RecognisedPages.Count + pdf.UnreadablePages.Count > pdf.PageCount / 2;
}
