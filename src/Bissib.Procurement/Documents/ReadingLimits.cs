using System.Globalization;

namespace Bissib.Procurement.Documents;

/// <summary>
/// How much reading may cost. The defaults suit files of strangers (OWASP ASVS 5.0, 5.1.1 and 5.2); sizes are those
/// really met while unpacking, whatever a file declares.
/// </summary>
public sealed record ReadingLimits
{
    private static readonly Setting[] Settings =
    [
        new("file-bytes", l => l.FileBytes, (l, n) => l with { FileBytes = n }),
        new("unpacked-bytes", l => l.UnpackedBytes, (l, n) => l with { UnpackedBytes = n }),
        new("part-bytes", l => l.PartBytes, (l, n) => l with { PartBytes = n }),
        new("ratio", l => l.Ratio, (l, n) => l with { Ratio = checked((int)n) }),
        new("entries", l => l.Entries, (l, n) => l with { Entries = checked((int)n) }),
        new("xml-depth", l => l.XmlDepth, (l, n) => l with { XmlDepth = checked((int)n) }),
        new("xml-elements", l => l.XmlElements, (l, n) => l with { XmlElements = checked((int)n) }),
        new("pages", l => l.Pages, (l, n) => l with { Pages = checked((int)n) }),
        new("characters", l => l.Characters, (l, n) => l with { Characters = checked((int)n) }),
        new("seconds", l => l.Seconds, (l, n) => l with { Seconds = checked((int)n) }),
        new("recognition-seconds", l => l.RecognitionSeconds,
            (l, n) => l with { RecognitionSeconds = checked((int)n) }),
        new("tender-seconds", l => l.TenderSeconds, (l, n) => l with { TenderSeconds = checked((int)n) }),
        new("memory-bytes", l => l.MemoryBytes, (l, n) => l with { MemoryBytes = n }),
        new("output-bytes", l => l.OutputBytes, (l, n) => l with { OutputBytes = n }),
        new("at-once", l => l.AtOnce, (l, n) => l with { AtOnce = checked((int)n) }),
    ];

    public static readonly ReadingLimits Default = new();

    /// <summary>For files whose origin is known: as large and as long as they like, but packed no tighter.</summary>
    public static readonly ReadingLimits Trusted = new()
    {
        FileBytes = int.MaxValue, UnpackedBytes = 2_000_000_000, Pages = 100_000, Characters = 500_000_000,
    };

    /// <summary>The names of all limits, in kebab-case.</summary>
    public static IEnumerable<string> Names => Settings.Select(setting => setting.Name);

    /// <summary>One file as it is given: a document, or the archive that holds it.</summary>
    public long FileBytes { get; init; } = 50L * 1024 * 1024;

    /// <summary>All parts of a package or archive, unpacked.</summary>
    public long UnpackedBytes { get; init; } = 250_000_000;

    /// <summary>One part of a package, one file of an archive, one stream of a PDF, unpacked.</summary>
    public long PartBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>How many times its packed size a part may have, once it has passed <see cref="RatioFrom"/>.</summary>
    public int Ratio { get; init; } = 100;

    /// <summary>Below this many bytes any ratio is harmless.</summary>
    public static long RatioFrom => 10_000_000;

    public int Entries { get; init; } = 5_000;

    public int XmlDepth { get; init; } = 256;

    /// <summary>
    /// An element costs about a hundred bytes however short its tag; 1,000 pages have half a million.
    /// </summary>
    public int XmlElements { get; init; } = 4_000_000;

    /// <summary>
    /// Pages of one PDF. Its words are in memory all at once: of pages full of text, 500 words each, about 2,000 fit
    /// into the default memory.
    /// </summary>
    public int Pages { get; init; } = 3_000;

    /// <summary>Characters of one document.</summary>
    public int Characters { get; init; } = 20_000_000;

    /// <summary>Seconds by the clock for one document; only a child process is held to it.</summary>
    public int Seconds { get; init; } = 60;

    /// <summary>
    /// Seconds by the clock for text recognition in one document, out of <see cref="Seconds"/>; pages that are images
    /// and were not read by then stay unreadable. 0 leaves recognition off.
    /// </summary>
    public int RecognitionSeconds { get; init; } = 45;

    /// <summary>Seconds by the clock for all documents of a tender; only a child process is held to it.</summary>
    public int TenderSeconds { get; init; } = 600;

    /// <summary>Memory of the child process, all in all.</summary>
    public long MemoryBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>What a child process may answer about one document.</summary>
    public long OutputBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>How many tenders the service reads at once.</summary>
    public int AtOnce { get; init; } = 2;

    /// <summary>A copy with one limit changed.</summary>
    /// <exception cref="FormatException">There is no limit of that name, or the number is none from 1 up.</exception>
    public ReadingLimits With(string name, string number)
    {
        var setting = Array.Find(Settings, setting => setting.Name == name)
            ?? throw new FormatException($"there is no limit '{name}'; use one of {string.Join(", ", Names)}");
        var isNumber = long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        if (!isNumber || value is 0 or > int.MaxValue)
            throw new FormatException(
                $"'{number}' is no number for the limit '{name}': write one from 1 to {int.MaxValue}");
        return setting.With(this, value);
    }

    internal long[] ToNumbers() => [.. Settings.Select(setting => setting.Of(this))];

    internal static ReadingLimits OfNumbers(long[] numbers) =>
        Settings.Zip(numbers).Aggregate(Default, (limits, pair) => pair.First.With(limits, pair.Second));

    /// <summary>How long a part may grow whose packed size is known.</summary>
    internal long CeilingOf(long packed) => Math.Min(PartBytes, Math.Max(RatioFrom, packed * Ratio));

    private sealed record Setting(
        string Name, Func<ReadingLimits, long> Of, Func<ReadingLimits, long, ReadingLimits> With);
}
