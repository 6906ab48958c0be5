using System.Security.Cryptography;
using Bissib.Procurement.Documents.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

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
    public static TenderDocument Read(Stream file, string name, ReadingLimits? limits = null)
    {
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        var bytes = memory.ToArray();
        if (bytes.Length == 0) throw new UnreadableDocumentException(PdfProblems.Empty(name));
        if (bytes.AsSpan(0, Math.Min(bytes.Length, 1024)).IndexOf("%PDF-"u8) < 0)
            throw new UnreadableDocumentException(PdfProblems.NotADocument(name));

        var pages = ReadPages(bytes, name, limits ?? ReadingLimits.Default);
        var unreadable = pages.Where(p => p.Trouble is not null).Select(p => new UnreadablePage(p.Number, p.Trouble!)).ToList();
        return DocumentLayout.Write(pages).Build(
            name, DocumentFormat.Pdf, Convert.ToHexStringLower(SHA256.HashData(bytes)), pages.Count, unreadable);
    }

    private static List<PageText> ReadPages(byte[] bytes, string name, ReadingLimits limits)
    {
        var filters = new BoundedFilters(limits);
        using var document = Open(bytes, name, filters);
        if (document.NumberOfPages > limits.Pages) throw ReadingWords.TooManyPages(name, limits);
        var pages = new List<PageText>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            var page = ReadPage(document, number);
            pages.Add(filters.TakeTripped() ? new PageText { Number = number, Trouble = PdfProblems.OversizedPage } : page);
        }

        if (pages.Count == 0) throw new UnreadableDocumentException(PdfProblems.Damaged(name));
        return pages;
    }

    // PdfPig answers malformed files with almost any kind of exception, so here, and only here, all kinds are caught.
    private static PdfDocument Open(byte[] bytes, string name, BoundedFilters filters)
    {
        try
        {
            return PdfDocument.Open(
                bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = filters });
        }
        catch (PdfDocumentEncryptedException trouble)
        {
            throw new UnreadableDocumentException(PdfProblems.Encrypted(name), trouble);
        }
        catch (Exception trouble) when (trouble is not OutOfMemoryException)
        {
            throw new UnreadableDocumentException(PdfProblems.Damaged(name), trouble);
        }
    }

    private static PageText ReadPage(PdfDocument document, int number)
    {
        try
        {
            return PageReader.Read(document.GetPage(number));
        }
        catch (Exception trouble) when (trouble is not OutOfMemoryException)
        {
            return new PageText { Number = number, Trouble = PdfProblems.BrokenPage };
        }
    }
}
