using System.IO.Compression;
using System.Xml;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Refuses a package that would cost more than a document may, before anything of it is kept in memory: sizes are
/// those really unpacked, not those declared, and XML is read as a stream.
/// </summary>
internal static class WordPackageGuard
{
    public static readonly XmlReaderSettings XmlSettings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
    };

    /// <exception cref="UnreadableDocumentException">
    /// A ceiling is passed, a name is doubled or leads out, or XML is broken.
    /// </exception>
    public static void Check(ZipArchive archive, string name, ReadingLimits limits)
    {
        if (archive.Entries.Count > limits.Entries) throw WordProblems.TooLarge(name);
        CheckNames(archive, name);
        var bytes = 0L;
        var elements = 0;
        foreach (var entry in archive.Entries)
        {
            var ceiling = Math.Min(limits.CeilingOf(entry.CompressedLength), limits.UnpackedBytes - bytes);
            using var stream = new CeilingStream(entry.Open(), ceiling, () => WordProblems.TooLarge(name));
            if (IsXml(entry.FullName)) elements += CountElements(stream, name, limits);
            else stream.CopyTo(Stream.Null);
            bytes += stream.BytesRead;
            if (elements > limits.XmlElements) throw WordProblems.TooLarge(name);
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

    private static int CountElements(Stream stream, string name, ReadingLimits limits)
    {
        var count = 0;
        using var reader = XmlReader.Create(stream, XmlSettings);
        while (reader.Read())
        {
            if (reader.Depth > limits.XmlDepth) throw WordProblems.TooDeep(name);
            if (reader.NodeType == XmlNodeType.Element && ++count > limits.XmlElements)
                throw WordProblems.TooLarge(name);
        }

        return count;
    }
}
