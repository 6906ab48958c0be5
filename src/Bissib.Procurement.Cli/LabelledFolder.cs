using Bissib.Procurement.Scanning.Evaluation;

namespace Bissib.Procurement.Cli;

/// <summary>A labelled document: its name in the label file, where it is, and its labels.</summary>
internal sealed record LabelledPath(string Name, string Path, IReadOnlyList<ClauseLabel> Labels);

/// <summary>Finds the documents of a label file in a folder and its subfolders.</summary>
internal static class LabelledFolder
{
    /// <summary>Null where folder or file are wrong or hold nothing; the reason is then on standard error.</summary>
    public static IReadOnlyList<LabelledPath>? Read(string folder, string labelFile)
    {
        if (!Directory.Exists(folder)) return Wrong($"there is no folder '{folder}'");
        if (!File.Exists(labelFile)) return Wrong($"there is no label file '{labelFile}'");
        try
        {
            using var file = File.OpenText(labelFile);
            var found = Find(folder, ClauseLabel.ReadAll(file).ToLookup(label => label.Document));
            return found.Count > 0 ? found : Wrong($"'{folder}' holds none of the labelled documents");
        }
        catch (FormatException wrong)
        {
            return Wrong($"{labelFile}, {wrong.Message}");
        }
    }

    private static List<LabelledPath> Find(string folder, ILookup<string, ClauseLabel> labels)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(path => !path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase)).ToList();
        var found = new List<LabelledPath>();
        foreach (var document in labels.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var path = files.FirstOrDefault(path => Path.GetFileName(path) == document.Key)
                ?? files.FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == document.Key);
            if (path is not null) found.Add(new(document.Key, path, [.. document]));
            else Console.Error.WriteLine($"bissib: no file of '{folder}' is the labelled document '{document.Key}'; it is left out");
        }

        return found;
    }

    private static List<LabelledPath>? Wrong(string message)
    {
        Console.Error.WriteLine($"bissib: {message}");
        return null;
    }
}
