using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Bissib.Procurement.Documents.Formats;

/// <summary>
/// Reads a text of OpenDocument (.odt, .ott; OpenDocument 1.3, part 3): headings, paragraphs, lists, tables, notes and
/// text boxes, then headers and footers. Deleted text and comments are left out.
/// </summary>
public static class OpenDocumentReader
{
    /// <exception cref="UnreadableDocumentException">It is encrypted, damaged, empty, or passes a limit.</exception>
    public static TenderDocument Read(Stream file, string name, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var flow = new BlockFlow();
        var walker = new OpenDocumentWalker(flow);
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (IsEncrypted(archive)) throw RefusalWords.Refusal(name, "encrypted-opendocument");
            WordPackageGuard.Check(archive, name, limits ?? ReadingLimits.Default);
            if (Load(archive, "content.xml")?.Root?.Element(OpenDocument.Office + "body") is not { } body)
                throw RefusalWords.Refusal(name, "damaged-opendocument");
            walker.WalkBody(body);
            if (Load(archive, "styles.xml")?.Root?.Element(OpenDocument.Office + "master-styles") is { } pages)
                walker.WalkPages(pages);
        }
        catch (UnreadableDocumentException word) when (word.Problem.Kind == "damaged")
        {
            throw RefusalWords.Refusal(name, "damaged-opendocument", word);
        }
        catch (Exception cause) when (cause is InvalidDataException or XmlException or EndOfStreamException
            or NotSupportedException)
        {
            throw RefusalWords.Refusal(name, "damaged-opendocument", cause);
        }

        return flow.Build(file, name, DocumentFormat.OpenDocument);
    }

    private static XDocument? Load(ZipArchive archive, string part)
    {
        if (archive.GetEntry(part) is not { } entry) return null;
        using var reader = XmlReader.Create(entry.Open(), WordPackageGuard.XmlSettings);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    // Each part is encrypted and the manifest says how (OpenDocument 1.3, part 2, 3.4 and 4.8).
    private static bool IsEncrypted(ZipArchive archive)
    {
        if (archive.GetEntry("META-INF/manifest.xml") is not { } entry) return false;
        using var stream = entry.Open();
        var start = new byte[1 << 20];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return Encoding.UTF8.GetString(start, 0, length).Contains("encryption-data", StringComparison.Ordinal);
    }
}
