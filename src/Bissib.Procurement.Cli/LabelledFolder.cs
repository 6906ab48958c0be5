using Bissib.Procurement.Scanning.Evaluation;

namespace Bissib.Procurement.Cli;

/// <summary>A labelled document: its name in the label file, where it is, and its labels.</summary>
internal sealed record LabelledPath<T>(string Name, string Path, IReadOnlyList<T> Labels);

/// <summary>Finds the documents of a label file in a folder and its subfolders.</summary>
internal static class LabelledFolder
{
    /// <summary>Null where folder or file are wrong or hold nothing; the reason is then on standard error.</summary>
    public static IReadOnlyList<LabelledPath<ClauseLabel>>? Read(string folder, string labelFile) =>
        Read(folder, labelFile, ClauseLabel.ReadAll, label => label.Document);

    /// <summary>The same with a file of facts.</summary>
    public static IReadOnlyList<LabelledPath<FactLabel>>? ReadFacts(string folder, string labelFile) =>
        Read(folder, labelFile, FactLabel.ReadAll, label => label.Document);

    private static List<LabelledPath<T>>? Read<T>(
        string folder, string labelFile, Func<TextReader, IReadOnlyList<T>> read, Func<T, string> documentOf)
    {
        if (!Directory.Exists(folder)) return Wrong<T>($"there is no folder '{folder}'");
        if (!File.Exists(labelFile)) return Wrong<T>($"there is no label file '{labelFile}'");
        try
        {
            using var file = File.OpenText(labelFile);
            var found = Find(folder, read(file).ToLookup(documentOf));
            return found.Count > 0 ? found : Wrong<T>($"'{folder}' holds none of the labelled documents");
        }
        catch (FormatException wrong)
        {
            return Wrong<T>($"{labelFile}, {wrong.Message}");
        }
    }

    private static List<LabelledPath<T>> Find<T>(string folder, ILookup<string, T> labels)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(path => !path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase)).ToList();
        var found = new List<LabelledPath<T>>();
        foreach (var document in labels.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var path = files.FirstOrDefault(path => Path.GetFileName(path) == document.Key)
                ?? files.FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == document.Key);
            if (path is not null) found.Add(new(document.Key, path, [.. document]));
            else
                Console.Error.WriteLine(
                    $"bissib: no file of '{folder}' is the labelled document '{document.Key}'; it is left out");
        }

        return found;
    }

    private static List<LabelledPath<T>>? Wrong<T>(string message)
    {
        Console.Error.WriteLine($"bissib: {message}");
        return null;
    }
}
