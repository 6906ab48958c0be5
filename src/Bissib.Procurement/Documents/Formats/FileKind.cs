namespace Bissib.Procurement.Documents.Formats;

/// <summary>Tells by its content what a file is; where that says nothing, its name says why it is refused.</summary>
internal static class FileKind
{
    private const int LongestStart = 1024;

    /// <exception cref="UnreadableDocumentException">It is of no kind that is read.</exception>
    public static DocumentFormat Of(MemoryStream file, string name)
    {
        var bytes = file.GetBuffer().AsSpan(0, (int)file.Length);
        if (bytes.IsEmpty) throw Refused(name, "empty", ReadingWords.Empty);
        var foreign = Signatures.Find(bytes);
        // ISO 32000-1, annex H.3.4.1: the header may stand anywhere in the first 1,024 bytes.
        var pdf = bytes[..Math.Min(bytes.Length, LongestStart)].IndexOf("%PDF-"u8);
        if (pdf == 0 ? IsZipToo(file, bytes) : pdf > 0 && (foreign is not null || StartsAsZip(file)))
            throw new UnreadableDocumentException(RefusalWords.TwoKinds(name));
        if (pdf >= 0) return DocumentFormat.Pdf;
        if (foreign is not null) throw RefusalWords.Refusal(name, foreign);
        if (StartsAsZip(file)) return OfZip(file, name);
        if (OleContainer.IsOne(bytes)) throw new UnreadableDocumentException(OleContainer.ProblemOf(bytes, name));
        return OfText(bytes, name);
    }

    public static bool StartsAsZip(MemoryStream file)
    {
        var bytes = file.GetBuffer().AsSpan(0, (int)file.Length);
        return bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8);
    }

    private static DocumentFormat OfZip(MemoryStream file, string name) => ZipContainer.KindOf(file) switch
    {
        ZipKind.OpenDocument => DocumentFormat.OpenDocument,
        ZipKind.Spreadsheet => throw RefusalWords.Refusal(name, "spreadsheet"),
        ZipKind.Presentation => throw RefusalWords.Refusal(name, "presentation"),
        ZipKind.Drawing => throw RefusalWords.Refusal(name, "drawing"),
        ZipKind.Damaged when name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) =>
            throw new UnreadableDocumentException(ArchiveWords.Damaged(name)),
        ZipKind.Damaged or ZipKind.Word => DocumentFormat.Word,
        _ => throw Refused(name, "not-a-document", ReadingWords.NotADocument),
    };

    private static DocumentFormat OfText(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.StartsWith("{\\rtf"u8)) return DocumentFormat.RichText;
        if (TextDecoder.Find(bytes[..Math.Min(bytes.Length, 4096)]) is { } start)
        {
            if (HtmlReader.IsHtml(start)) return DocumentFormat.Html;
            if (RefusalWords.FindByText(start) is { } kind) throw RefusalWords.Refusal(name, kind);
            var ending = Path.GetExtension(name).ToLowerInvariant();
            if (ending is ".txt" or ".md" or ".markdown" or ".text") return DocumentFormat.Text;
        }

        var byName = RefusalWords.FindByEnding(name);
        if (byName is not null) throw RefusalWords.Refusal(name, byName);
        throw Refused(name, "not-a-document", ReadingWords.NotADocument);
    }

    // A PDF that ends in a ZIP shows one text to a reader of PDF and others to a program that unpacks. The end record
    // of a ZIP has 22 bytes and at most 65,535 of comment (APPNOTE 4.3.16).
    private static bool IsZipToo(MemoryStream file, ReadOnlySpan<byte> bytes)
    {
        var end = bytes[Math.Max(0, bytes.Length - 65_557)..];
        if (end.LastIndexOf("PK\x05\x06"u8) < 0) return false;
        return ZipContainer.KindOf(file) != ZipKind.Damaged;
    }

    private static UnreadableDocumentException Refused(string name, string kind, Localised message) =>
        new(new ReadingProblem(name, kind, message));
}
