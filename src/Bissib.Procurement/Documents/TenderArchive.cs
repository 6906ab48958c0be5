using System.IO.Compression;
using Bissib.Procurement.Documents.Formats;

namespace Bissib.Procurement.Documents;

/// <summary>A file of an archive, unpacked; or the reason why it is not.</summary>
internal sealed record ArchivedFile(string Name, MemoryStream? File, ReadingProblem? Problem);

/// <summary>
/// The files of a ZIP, as portals deliver tenders; a ZIP in it is opened too, one within that is named only. Ceilings
/// hold for all of it together and for what is really unpacked, not for what the archive declares; nothing is written
/// to disk, and names are labels only.
/// </summary>
internal sealed class TenderArchive(ReadingLimits limits)
{
    private const int Levels = 2;

    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private long bytesLeft = limits.UnpackedBytes;
    private int entriesLeft = limits.Entries;

    /// <summary>True for a ZIP that is no Office file.</summary>
    public static bool IsArchive(MemoryStream file) =>
        FileKind.StartsAsZip(file) && ZipContainer.KindOf(file) == ZipKind.Archive;

    /// <summary>The files in the order of their names, unpacked one at a time; folders are left out.</summary>
    public IEnumerable<ArchivedFile> Files(MemoryStream file, string name) => Files(file, name, Levels);

    private IEnumerable<ArchivedFile> Files(MemoryStream file, string name, int levels)
    {
        using var archive = ZipContainer.Open(file);
        var entries = archive.Entries.Where(entry => !IsFolder(entry))
            .Select(entry => (Path: EntryName.Of(entry), entry))
            .OrderBy(pair => pair.Path, StringComparer.Ordinal).ToList();
        entriesLeft -= archive.Entries.Count;
        if (entriesLeft < 0)
        {
            yield return new(name, null, ArchiveWords.TooLarge(name, limits));
            yield break;
        }

        foreach (var (path, entry) in entries)
        {
            foreach (var found in Entry(entry, Distinct($"{name}/{path}"), levels)) yield return found;
            if (bytesLeft >= 0) continue;
            // Nothing after it could be unpacked within the ceiling.
            if (entry != entries[^1].entry) yield return new(name, null, ArchiveWords.RestNotRead(name, limits));
            yield break;
        }
    }

    private IEnumerable<ArchivedFile> Entry(ZipArchiveEntry entry, string name, int levels)
    {
        var (unpacked, problem) = Unpack(entry, name);
        if (unpacked is null || !IsArchive(unpacked)) return [new(name, unpacked, problem)];
        return levels > 1 ? Files(unpacked, name, levels - 1) : [new(name, null, ArchiveWords.Nested(name))];
    }

    private (MemoryStream? File, ReadingProblem? Problem) Unpack(ZipArchiveEntry entry, string name)
    {
        if (EntryName.LeadsOut(entry)) return (null, ArchiveWords.UnsafeName(name));
        if (IsLink(entry)) return (null, ArchiveWords.Link(name));
        if (entry.IsEncrypted) return (null, ArchiveWords.Encrypted(name));
        try
        {
            return Unpack(entry, name, entry.Open());
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            return (null, ArchiveWords.Damaged(name));
        }
    }

    private (MemoryStream? File, ReadingProblem? Problem) Unpack(ZipArchiveEntry entry, string name, Stream packed)
    {
        var ceiling = Math.Min(bytesLeft, limits.CeilingOf(entry.CompressedLength));
        var unpacked = new MemoryStream();
        using var stream = new CeilingStream(
            packed, ceiling, () => new UnreadableDocumentException(ArchiveWords.TooLarge(name, limits)));
        try
        {
            stream.CopyTo(unpacked);
            unpacked.Position = 0;
            // A size that is declared too small cuts the text off, and nobody would notice.
            return Crc32.Of(unpacked) == entry.Crc32 ? (unpacked, null) : (null, ArchiveWords.Damaged(name));
        }
        catch (UnreadableDocumentException tooLarge)
        {
            return (null, tooLarge.Problem);
        }
        finally
        {
            // Counted for what is refused too: an archive of a hundred bombs must cost no more than one.
            bytesLeft -= stream.BytesRead;
        }
    }

    private string Distinct(string name)
    {
        var distinct = name;
        var ending = Path.GetExtension(name);
        for (var number = 2; !names.Add(distinct); number++) distinct = $"{name[..^ending.Length]} ({number}){ending}";
        return distinct;
    }

    private static bool IsFolder(ZipArchiveEntry entry) =>
        entry.Length == 0 && (entry.FullName.EndsWith('/') || entry.FullName.EndsWith('\\'));

    // The upper half of the attributes holds the mode of Unix (APPNOTE 4.4.15); 0xA000 is a symbolic link.
    private static bool IsLink(ZipArchiveEntry entry) => ((entry.ExternalAttributes >> 16) & 0xF000) == 0xA000;
}
