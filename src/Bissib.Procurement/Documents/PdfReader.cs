using System.Security.Cryptography;
using Bissib.Procurement.Documents.Pdf;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Reads a PDF (ISO 32000) into text, blocks and places. A page that cannot be read is named in
/// <see cref="TenderDocument.UnreadablePages"/>, and never taken for a page without text.
/// </summary>
public static class PdfReader
{
    // Each thread holds the fonts of the file; more threads than this cost memory and gain little.
    private const int MostThreads = 4;

    /// <exception cref="UnreadableDocumentException">
    /// The file as a whole cannot be read: "empty", "not-a-document", "encrypted" or "damaged".
    /// </exception>
    public static TenderDocument Read(Stream file, string name)
    {
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        var bytes = memory.ToArray();
        if (bytes.Length == 0) throw new UnreadableDocumentException(PdfProblems.Empty(name));
        if (bytes.AsSpan(0, Math.Min(bytes.Length, 1024)).IndexOf("%PDF-"u8) < 0)
            throw new UnreadableDocumentException(PdfProblems.NotADocument(name));

        var pages = new PdfPages(bytes, name, Math.Min(Environment.ProcessorCount, MostThreads)).Read();
        var unreadable = pages.Where(p => p.Trouble is not null).Select(p => new UnreadablePage(p.Number, p.Trouble!)).ToList();
        return DocumentLayout.Write(pages).Build(
            name, DocumentFormat.Pdf, Convert.ToHexStringLower(SHA256.HashData(bytes)), pages.Count, unreadable);
    }
}
