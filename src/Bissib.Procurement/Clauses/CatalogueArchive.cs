using System.Text;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Clauses;

/// <summary>
/// A file of a packed catalogue, by its name within clauses/; Text is null where it could not be read: Problem says
/// why.
/// </summary>
public sealed record PackedFile(string Name, string? Text, Localised? Problem);

/// <summary>
/// Unpacks a ZIP with catalogue files of somebody, with the same care as one with documents: what is really unpacked is
/// bounded, nothing is written to disk, and names are labels only.
/// </summary>
public static class CatalogueArchive
{
    /// <summary>Of one file, in bytes of UTF-8: several times the longest of the catalogue.</summary>
    public const int LongestFile = 2_000_000;

    private static readonly ReadingLimits Limits = new()
    {
        FileBytes = 20_000_000, UnpackedBytes = 50_000_000, PartBytes = 5_000_000, Entries = 3_000,
    };

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    private static readonly Localised NotText = new(
        "le fichier n'est pas du texte UTF-8", "het bestand is geen UTF-8-tekst", "the file is no UTF-8 text",
        "die Datei ist kein UTF-8-Text");

    private static readonly Localised TooLong = new(
        "le fichier dépasse 2 000 000 octets", "het bestand is groter dan 2.000.000 bytes",
        "the file has more than 2,000,000 bytes",
        "die Datei hat mehr als 2.000.000 Bytes");

    private static readonly Localised Damaged = new(
        "l'archive est endommagée ou trop volumineuse : recréez le ZIP",
        "het archief is beschadigd of te groot: maak de zip opnieuw",
        "the archive is damaged or too large: make the ZIP again",
        "das Archiv ist beschädigt oder zu groß: das ZIP neu erstellen");

    /// <summary>
    /// The YAML files of a ZIP, or the one file that is no ZIP; those of other kinds are left out. A single file keeps
    /// its own name.
    /// </summary>
    public static IReadOnlyList<PackedFile> Read(Stream given, string name)
    {
        if (Bounded(given) is not { } file) return [new(name, null, Damaged)];
        if (!Documents.Formats.FileKind.StartsAsZip(file)) return [TextOf(name, file)];
        if (!TenderArchive.IsArchive(file)) return [new(name, null, Damaged)];
        return
        [
            .. new TenderArchive(Limits).Files(file, name)
                .Where(found => found.Problem is not null
                    || found.Name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase))
                .Select(found => found.File is { } bytes ? TextOf(Within(found.Name), bytes)
                    : new(Within(found.Name), null, found.Problem!.Message)),
        ];
    }

    // Null where it is too large.
    private static MemoryStream? Bounded(Stream given)
    {
        var file = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = given.Read(buffer); read > 0; read = given.Read(buffer))
        {
            file.Write(buffer, 0, read);
            if (file.Length > Limits.FileBytes) return null;
        }

        file.Position = 0;
        return file;
    }

    // A folder and the name: the ZIP may hold the folder clauses/, what is in it, or a folder around it.
    private static string Within(string path) => string.Join('/', path.Split('/').TakeLast(2));

    private static PackedFile TextOf(string name, MemoryStream bytes)
    {
        if (bytes.Length > LongestFile) return new(name, null, TooLong);
        try
        {
            var text = Utf8.GetString(bytes.ToArray()).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            return text.Contains('\0', StringComparison.Ordinal) ? new(name, null, NotText) : new(name, text, null);
        }
        catch (DecoderFallbackException)
        {
            return new(name, null, NotText);
        }
    }
}
