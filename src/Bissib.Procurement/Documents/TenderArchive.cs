using System.IO.Compression;

namespace Bissib.Procurement.Documents;

/// <summary>
/// The files of a ZIP, as portals deliver tenders. Ceilings are those of a Word package, on what is really unpacked and
/// not on what the archive declares; nothing is written to disk, and names are labels only.
/// </summary>
internal static class TenderArchive
{
    /// <summary>True for a ZIP that is no Office file.</summary>
    public static bool IsArchive(Stream file)
    {
        Span<byte> start = stackalloc byte[4];
        file.Position = 0;
        var isZip = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == 4 && start.SequenceEqual("PK\x03\x04"u8);
        file.Position = 0;
        if (!isZip) return false;
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return archive.GetEntry("[Content_Types].xml") is null && archive.GetEntry("mimetype") is null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
        finally
        {
            file.Position = 0;
        }
    }

    /// <summary>The files in the order of their names, unpacked one at a time; folders are left out.</summary>
    /// <exception cref="UnreadableDocumentException">A ceiling is passed or the archive is damaged; the files before are read.</exception>
    public static IEnumerable<(string Name, MemoryStream File)> Files(Stream file, string name)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > WordPackageGuard.MaximumEntries) throw TooLarge(name);
        var left = WordPackageGuard.MaximumBytes;
        var entries = archive.Entries.Where(entry => entry.Name.Length > 0).OrderBy(entry => entry.FullName, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var unpacked = Unpack(entry, Math.Min(left, WordPackageGuard.MaximumPartBytes), name);
            left -= unpacked.Length;
            yield return ($"{name}/{entry.FullName.Replace('\\', '/')}", unpacked);
        }
    }

    private static MemoryStream Unpack(ZipArchiveEntry entry, long ceiling, string name)
    {
        var unpacked = new MemoryStream();
        try
        {
            using var stream = new CeilingStream(entry.Open(), ceiling, () => TooLarge(name));
            stream.CopyTo(unpacked);
        }
        catch (InvalidDataException cause)
        {
            throw new UnreadableDocumentException(new(name, "damaged", ReadingWords.DamagedArchive), cause);
        }

        unpacked.Position = 0;
        return unpacked;
    }

    private static UnreadableDocumentException TooLarge(string name) =>
        new(new(name, "too-large-when-unpacked", ReadingWords.LargeArchive));
}
