using System.Security.Cryptography;
using Bissib.Procurement.Documents.Pdf;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Reads a PDF (ISO 32000) into text, blocks and places. A page that cannot be read is named in
/// <see cref="TenderDocument.UnreadablePages"/>, and never taken for a page without text.
/// </summary>
public static class PdfReader
{
    /// <exception cref="UnreadableDocumentException">
    /// The file as a whole cannot be read: "empty", "not-a-document", "encrypted" or "damaged".
    /// </exception>
    public static TenderDocument Read(
        Stream stream, string name, ReadingOptions? options = null, ReadingLimits? limits = null)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        if (bytes.Length == 0) throw new UnreadableDocumentException(PdfProblems.Empty(name));
        if (bytes.AsSpan(0, Math.Min(bytes.Length, 1024)).IndexOf("%PDF-"u8) < 0)
            throw new UnreadableDocumentException(PdfProblems.NotADocument(name));

        limits ??= ReadingLimits.Default;
        options ??= ReadingOptions.Of(limits);
        var file = new PdfPages(bytes, name, options.Threads, limits);
        var pages = file.Read();
        new TextRecognition(bytes, options).Improve(pages);
        var text = DocumentLayout.Write(pages);
        return text.Build(
            name, DocumentFormat.Pdf, Convert.ToHexStringLower(SHA256.HashData(bytes)), pages.Count,
            [.. pages.Where(p => p.Trouble is not null)
                .Select(p => new UnreadablePage(p.Number, ReasonOf(p.Trouble!, options)))],
            problems: PdfRemarks.Of(name, pages, file, isWithoutText: text.BlockCount == 0),
            recognised: [.. pages.Where(p => p.IsRecognised).Select(p => p.Number)]);
    }

    private static Localised ReasonOf(Localised trouble, ReadingOptions options) =>
        options.RecognisesScans && !TextRecognition.IsAvailable ? PdfProblems.WithoutTools(trouble) : trouble;
}
