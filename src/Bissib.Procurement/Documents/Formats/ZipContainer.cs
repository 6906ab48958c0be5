using System.IO.Compression;

namespace Bissib.Procurement.Documents.Formats;

/// <summary>What a file in ZIP form is.</summary>
internal enum ZipKind
{
    /// <summary>Files packed together.</summary>
    Archive,
    Word,
    OpenDocument,
    Spreadsheet,
    Presentation,
    Drawing,

    /// <summary>A package of another program (XPS, EPUB …).</summary>
    Other,

    /// <summary>It starts as a ZIP and cannot be opened as one.</summary>
    Damaged,
}

/// <summary>Tells packages of Office programs from archives, by what is in them.</summary>
internal static class ZipContainer
{
    public static ZipArchive Open(MemoryStream file)
    {
        file.Position = 0;
        return new(file, ZipArchiveMode.Read, leaveOpen: true, EntryName.Raw);
    }

    public static ZipKind KindOf(MemoryStream file)
    {
        try
        {
            using var archive = Open(file);
            if (archive.GetEntry("mimetype") is { } type) return KindOf(Start(type));
            return archive.GetEntry("[Content_Types].xml") is null ? ZipKind.Archive : KindOf(archive);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException
            or ArgumentException or IOException)
        {
            return ZipKind.Damaged;
        }
        finally
        {
            file.Position = 0;
        }
    }

    // ECMA-376 leaves the folders to the program, but all programs take those of Office; Word is what the reader tries.
    private static ZipKind KindOf(ZipArchive archive)
    {
        var names = archive.Entries.Select(entry => entry.FullName).ToList();
        if (Has("word/")) return ZipKind.Word;
        if (Has("xl/")) return ZipKind.Spreadsheet;
        if (Has("ppt/")) return ZipKind.Presentation;
        if (Has("visio/")) return ZipKind.Drawing;
        if (names.Any(name => name.EndsWith(".fdseq", StringComparison.OrdinalIgnoreCase))) return ZipKind.Other;
        // A tender of loose files may well hold the unpacked remains of a package.
        return archive.GetEntry("_rels/.rels") is null ? ZipKind.Archive : ZipKind.Word;

        bool Has(string folder) => names.Exists(name => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
    }

    // OpenDocument 1.3, part 2, 3.3: the first entry says what the package is.
    private static ZipKind KindOf(string mediaType)
    {
        const string OpenDocument = "application/vnd.oasis.opendocument.";
        if (!mediaType.StartsWith(OpenDocument, StringComparison.Ordinal))
            return mediaType.StartsWith("application/", StringComparison.Ordinal) ? ZipKind.Other : ZipKind.Archive;
        return mediaType[OpenDocument.Length..].Split('-')[0].Trim() switch
        {
            "text" => ZipKind.OpenDocument,
            "spreadsheet" => ZipKind.Spreadsheet,
            "presentation" => ZipKind.Presentation,
            "graphics" => ZipKind.Drawing,
            _ => ZipKind.Other,
        };
    }

    private static string Start(ZipArchiveEntry entry)
    {
        Span<byte> start = stackalloc byte[100];
        using var stream = entry.Open();
        return System.Text.Encoding.Latin1.GetString(start[..stream.ReadAtLeast(start, start.Length, false)]);
    }
}
