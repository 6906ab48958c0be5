using System.IO.Compression;
using System.Xml;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Refuses a package that would cost more than a document may, before anything of it is kept in memory: sizes are
/// those really unpacked, not those declared, and XML is read as a stream.
/// </summary>
internal static class WordPackageGuard
{
    public const int MaximumDepth = 256;
    public const long MaximumPartBytes = 64L * 1024 * 1024;
    public const long MaximumBytes = 250_000_000;
    public const int MaximumEntries = 5_000;

    // An element costs about a hundred bytes in memory however short its tag is; 1,000 pages have about half a million.
    public const int MaximumElements = 4_000_000;

    public static readonly XmlReaderSettings XmlSettings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
    };

    /// <exception cref="UnreadableDocumentException">
    /// A ceiling is passed, a name is doubled or leads out, or XML is broken.
    /// </exception>
    public static void Check(ZipArchive archive, string name)
    {
        if (archive.Entries.Count > MaximumEntries) throw WordProblems.TooLarge(name);
        CheckNames(archive, name);
        var bytes = 0L;
        var elements = 0;
        foreach (var entry in archive.Entries)
        {
            var ceiling = Math.Min(MaximumPartBytes, MaximumBytes - bytes);
            using var stream = new CeilingStream(entry.Open(), ceiling, () => WordProblems.TooLarge(name));
            if (IsXml(entry.FullName)) elements += CountElements(stream, name);
            else stream.CopyTo(Stream.Null);
            bytes += stream.BytesRead;
            if (elements > MaximumElements) throw WordProblems.TooLarge(name);
        }
    }

    private static bool IsXml(string entry) =>
        entry.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            || entry.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    // Readers differ in which of two entries of one name they take, so that a person and a program could see different
    // texts.
    private static void CheckNames(ZipArchive archive, string name)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            var path = entry.FullName.Replace('\\', '/');
            var leadsOut = path.StartsWith('/') || path.Split('/').Contains("..");
            if (leadsOut || !seen.Add(path)) throw WordProblems.Damaged(name);
        }
    }

    private static int CountElements(Stream stream, string name)
    {
        var count = 0;
        using var reader = XmlReader.Create(stream, XmlSettings);
        while (reader.Read())
        {
            if (reader.Depth > MaximumDepth) throw WordProblems.TooDeep(name);
            if (reader.NodeType == XmlNodeType.Element && ++count > MaximumElements) throw WordProblems.TooLarge(name);
        }

        return count;
    }
}
