using System.Diagnostics;
using System.Security.Cryptography;
using Bissib.Procurement.Documents.Pdf;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Reads a document by what its first bytes are, whatever its name says; a ZIP as the documents in it. A document that
/// cannot be read becomes a problem of the tender; the others are read all the same.
/// </summary>
public static class TenderReader
{
    /// <summary>Reads the files as one tender, in the order given.</summary>
    public static Tender Read(
        string name, IEnumerable<(string Name, Func<Stream> Open)> files, ReadingOptions? options = null)
    {
        var documents = new List<TenderDocument>();
        var problems = new List<ReadingProblem>();
        foreach (var (fileName, open) in files)
        {
            try
            {
                using var source = open();
                using var file = Copy(source);
                if (!TenderArchive.IsArchive(file)) Add(fileName, file);
                else foreach (var (entry, unpacked) in TenderArchive.Files(file, fileName)) Add(entry, unpacked);
            }
            catch (UnreadableDocumentException unreadable)
            {
                problems.Add(unreadable.Problem);
            }
        }

        return new(name, documents, problems);

        void Add(string fileName, MemoryStream file)
        {
            try
            {
                var started = Stopwatch.GetTimestamp();
                var document = ReadCopy(file, fileName, options);
                document.ReadingTime = Stopwatch.GetElapsedTime(started);
                documents.Add(document);
                problems.AddRange(UnreadablePages(document));
                problems.AddRange(document.Problems);
            }
            catch (UnreadableDocumentException unreadable)
            {
                problems.Add(unreadable.Problem);
            }
        }
    }

    /// <summary>Reads one document.</summary>
    /// <exception cref="UnreadableDocumentException">It is empty, damaged, encrypted, or of no kind that is read.</exception>
    public static TenderDocument ReadDocument(Stream file, string name, ReadingOptions? options = null)
    {
        using var copy = Copy(file);
        return ReadCopy(copy, name, options);
    }

    private static TenderDocument ReadCopy(MemoryStream bytes, string name, ReadingOptions? options) =>
        Kind(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), name) switch
        {
            DocumentFormat.Pdf => PdfReader.Read(bytes, name, options),
            DocumentFormat.Word => WordReader.Read(bytes, name),
            _ => PlainTextReader.Read(bytes, name),
        };

    private static MemoryStream Copy(Stream stream)
    {
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    /// <summary>The lower-case hexadecimal SHA-256 of a file, from its start; the position is put back to the start.</summary>
    internal static string Fingerprint(Stream file)
    {
        file.Position = 0;
        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        file.Position = 0;
        return hash;
    }

    private static DocumentFormat Kind(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.IsEmpty) throw new UnreadableDocumentException(new(name, "empty", ReadingWords.Empty));
        // ISO 32000-1, annex H.3.4.1: the header may stand anywhere in the first 1,024 bytes.
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return DocumentFormat.Pdf;
        if (bytes.StartsWith("PK"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return DocumentFormat.Word;
        var isText = name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        if (isText && !bytes.Contains((byte)0)) return DocumentFormat.Text;
        throw new UnreadableDocumentException(new(name, "not-a-document", ReadingWords.NotADocument));
    }

    private static IEnumerable<ReadingProblem> UnreadablePages(TenderDocument document) =>
        from page in document.UnreadablePages
        group page.Page by page.Reason into pages
        let kind = pages.Key == PdfProblems.UnreliableText ? "unreliable-text" : "unreadable-pages"
        select new ReadingProblem(document.Name, kind, ReadingWords.Pages(pages.Key, [.. pages]));
}
