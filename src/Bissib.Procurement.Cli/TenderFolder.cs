using System.IO.Enumeration;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Cli;

/// <summary>The files of a tender on disk, under the names that findings give them.</summary>
internal static class TenderFolder
{
    // What systems and programs leave behind in folders is no part of a tender.
    private static readonly string[] Leftovers = [".ds_store", "thumbs.db", "desktop.ini"];

    public static (string Name, IEnumerable<(string Name, Func<Stream> Open)> Files) FilesOf(string path)
    {
        var whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var name = Path.GetFileName(whole);
        if (!Directory.Exists(whole)) return (name, [(name, () => Open(whole, name))]);
        var files = Files(whole).OrderBy(file => file.Path, StringComparer.Ordinal);
        return (name, files.Select(file => Label(whole, file)));
    }

    // Links are named and not followed: one may lead out of the folder, or round in it.
    private static FileSystemEnumerable<(string Path, bool IsLink)> Files(string folder) =>
        new(folder, (ref FileSystemEntry entry) => (entry.ToFullPath(), IsLink(ref entry)), new EnumerationOptions
        {
            RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = true,
        })
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry) && !IsHidden(ref entry),
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                (!entry.IsDirectory || IsLink(ref entry)) && !IsHidden(ref entry) && !IsLeftover(entry.FileName),
        };

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static bool IsHidden(ref FileSystemEntry entry) =>
        entry.FileName.StartsWith('.') || entry.FileName is "__MACOSX";

    // "~$tender.docx" is there while Word has the document open.
    private static bool IsLeftover(ReadOnlySpan<char> name) =>
        name.StartsWith("~$") || Leftovers.Contains(name.ToString().ToLowerInvariant());

    private static (string Name, Func<Stream> Open) Label(string folder, (string Path, bool IsLink) file)
    {
        var name = Path.GetRelativePath(folder, file.Path).Replace(Path.DirectorySeparatorChar, '/');
        if (file.IsLink) return (name, () => throw new UnreadableDocumentException(FileProblems.Link(name)));
        return (name, () => Open(file.Path, name));
    }

    private static FileStream Open(string path, string name)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDocumentException(FileProblems.NotOpened(name), trouble);
        }
    }
}
