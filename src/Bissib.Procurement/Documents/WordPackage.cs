using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>
/// The parts of a Word file as XML. Parts are named as the archive names them ("word/document.xml"). It stands on the
/// archive itself and not on the SDK's package, so that parts nobody changes stay as they are to the byte, times of
/// entries do not come from the clock, and a wrong relationship elsewhere in the file does not hide its text.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    private const string OfficeDocument = "officeDocument";

    // The clock has no part in what is written: an added entry bears the earliest time that a ZIP can hold.
    private static readonly DateTimeOffset EarliestZipTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings WriterSettings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
    };

    private readonly ZipArchive archive;
    private readonly string name;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, XDocument> loaded = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> changed = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> strict = new(StringComparer.OrdinalIgnoreCase);

    private WordPackage(ZipArchive archive, string name)
    {
        this.archive = archive;
        this.name = name;
        foreach (var entry in archive.Entries) entries[entry.FullName.Replace('\\', '/')] = entry;
        MainPart = Related("", OfficeDocument).FirstOrDefault() ?? throw WordProblems.NotADocument(name);
        if (Find(MainPart)?.Root?.Element(W.Body) is null) throw WordProblems.NotADocument(name);
    }

    public string MainPart { get; }

    /// <summary>
    /// The names of all parts, those that describe the package included; folders and added parts are none.
    /// </summary>
    public IEnumerable<string> Parts => entries.Keys.Where(part => !part.EndsWith('/'));

    public bool IsChanged => changed.Count > 0;

    public XElement Body => Find(MainPart)!.Root!.Element(W.Body)!;

    /// <exception cref="UnreadableDocumentException">
    /// The bytes are no Word file, or one that passes a ceiling.
    /// </exception>
    public static WordPackage Open(byte[] file, string name, ReadingLimits? limits = null)
    {
        if (file.Length == 0) throw WordProblems.Empty(name);
        // Both a password and the format before 2007 put the file into an OLE container (MS-CFB, 2.2).
        if (file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) throw WordProblems.Encrypted(name);
        if (!file.AsSpan().StartsWith("PK"u8)) throw WordProblems.NotADocument(name);
        try
        {
            var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            WordPackageGuard.Check(archive, name, limits ?? ReadingLimits.Default);
            return new WordPackage(archive, name);
        }
        catch (Exception cause) when (
            cause is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            throw WordProblems.Damaged(name, cause);
        }
    }

    /// <summary>Opens bytes that passed the ceilings before, or that were made of such.</summary>
    public static WordPackage OpenChecked(byte[] file, string name) =>
        new(new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read), name);

    /// <summary>Whether a part of both packages has the same bytes.</summary>
    public bool HasSame(string part, WordPackage other)
    {
        var (own, others) = (entries[part], other.entries[part]);
        if (own.Crc32 == others.Crc32 && own.Length == others.Length) return true;
        // What an entry declares of itself may be wrong.
        using var copy = new MemoryStream();
        using var otherCopy = new MemoryStream();
        using (var stream = own.Open()) stream.CopyTo(copy);
        using (var stream = others.Open()) stream.CopyTo(otherCopy);
        return copy.ToArray().AsSpan().SequenceEqual(otherCopy.ToArray());
    }

    /// <summary>The XML of a part, always the same object; null where there is no such part.</summary>
    public XDocument? Find(string part)
    {
        if (loaded.TryGetValue(part, out var known)) return known;
        if (!entries.TryGetValue(part, out var entry)) return null;
        using var reader = XmlReader.Create(entry.Open(), WordPackageGuard.XmlSettings);
        var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        if (StrictNamespaces.IsStrict(document))
        {
            StrictNamespaces.ToTransitional(document);
            strict.Add(part);
        }

        return loaded[part] = document;
    }

    /// <summary>
    /// The parts that a part ("" is the package) points to with a kind of relationship: "comments", "header".
    /// </summary>
    public IEnumerable<string> Related(string part, string kind) =>
        WordRelationships.Read(Find(WordRelationships.PartOf(part)), part)
            .Where(r => !r.IsExternal && r.Kind == kind && entries.ContainsKey(r.Target))
            .Select(r => r.Target);

    public string? RelatedById(string part, string id) =>
        WordRelationships.Read(Find(WordRelationships.PartOf(part)), part)
            .FirstOrDefault(r => !r.IsExternal && r.Id == id && entries.ContainsKey(r.Target))?.Target;

    /// <summary>The ids of all relationships of a part, those to places outside of the package included.</summary>
    public IEnumerable<string> RelationshipsOf(string part) =>
        WordRelationships.Read(Find(WordRelationships.PartOf(part)), part).Select(r => r.Id);

    /// <summary>The XML of a part that is going to be changed; it is written anew by <see cref="Save"/>.</summary>
    public XDocument Change(string part)
    {
        changed.Add(part);
        return Find(part) ?? throw new InvalidOperationException($"The package has no part '{part}'.");
    }

    /// <summary>
    /// Adds a part that the main part points to and answers its name, "word/comments.xml" where that is free.
    /// </summary>
    public string Add(string stem, string contentType, string relationshipType, XDocument content)
    {
        var folder = MainPart[..(MainPart.LastIndexOf('/') + 1)];
        var part = $"{folder}{stem}.xml";
        for (var number = 2; entries.ContainsKey(part) || loaded.ContainsKey(part); number++)
            part = $"{folder}{stem}{number}.xml";
        loaded[part] = content;
        changed.Add(part);
        if (strict.Contains(MainPart)) strict.Add(part);
        ContentTypes.Add(Change(ContentTypes.Part), part, contentType);
        var relationships = WordRelationships.PartOf(MainPart);
        if (Find(relationships) is null) loaded[relationships] = WordRelationships.Empty();
        WordRelationships.Add(Change(relationships), '/' + part,
            StrictNamespaces.TypeFor(relationshipType, strict.Contains(MainPart)));
        return part;
    }

    /// <summary>
    /// Writes the package: changed and added parts anew, all others byte for byte as they were, in the same order.
    /// </summary>
    public void Save(Stream target)
    {
        using var written = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (part, entry) in entries)
        {
            var copy = written.CreateEntry(entry.FullName);
            copy.LastWriteTime = entry.LastWriteTime;
            if (changed.Contains(part)) Write(copy, part);
            else Copy(entry, copy);
        }

        foreach (var part in changed.Where(p => !entries.ContainsKey(p)))
        {
            var added = written.CreateEntry(part);
            added.LastWriteTime = EarliestZipTime;
            Write(added, part);
        }
    }

    private void Write(ZipArchiveEntry entry, string part)
    {
        var content = loaded[part];
        if (strict.Contains(part)) StrictNamespaces.ToStrict(content);
        using var stream = entry.Open();
        using var writer = XmlWriter.Create(stream, WriterSettings);
        content.Save(writer);
    }

    private static void Copy(ZipArchiveEntry from, ZipArchiveEntry to)
    {
        using var source = from.Open();
        using var target = to.Open();
        source.CopyTo(target);
    }

    public XDocument? FindRelated(string kind) =>
        Related(MainPart, kind).FirstOrDefault() is { } part ? Find(part) : null;

    public void Dispose() => archive.Dispose();
}
