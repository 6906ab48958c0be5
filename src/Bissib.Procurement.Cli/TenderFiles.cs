using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Cli;

/// <summary>The documents that a path stands for: a file is a tender of one document (a ZIP, of those in it), a
/// folder one of all its files.</summary>
internal static class TenderFiles
{
    private static readonly string[] Endings = [".pdf", ".docx", ".docm", ".dotx", ".txt", ".md", ".doc", ".odt", ".rtf", ".zip"];

    /// <summary>Null where there is no such file or folder.</summary>
    public static Tender? Read(string path)
    {
        if (File.Exists(path)) return TenderReader.Read(Path.GetFileName(path), [Open(path, Path.GetFileName(path))]);
        if (!Directory.Exists(path)) return null;
        var files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => Endings.Contains(Path.GetExtension(file).ToLowerInvariant())).Order(StringComparer.Ordinal);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        return TenderReader.Read(name, files.Select(file => Open(file, Path.GetRelativePath(path, file))));
    }

    private static (string Name, Func<Stream> Open) Open(string path, string name) => (name, () => File.OpenRead(path));
}
