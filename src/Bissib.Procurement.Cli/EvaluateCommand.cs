using System.CommandLine;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Evaluation;

namespace Bissib.Procurement.Cli;

/// <summary>bissib evaluate FOLDER --labels FILE.tsv: how findings agree with labels made by reading.</summary>
internal static class EvaluateCommand
{
    public static Command Make()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Folder of the labelled documents, with its subfolders" };
        var labels = new Option<string>("--labels") { Description = "Label file: document, clause, status, page, elements, quote, note", Required = true };
        var format = new Option<string>("--format") { Description = "table or json", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var catalogue = CatalogueOption.Make();
        var command = new Command("evaluate", "Measure the findings against labels made by reading") { folder, labels, format, catalogue };
        var reading = new ReadingOptions();
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            using var files = reading.Start(parsed);
            return Run(
                parsed.GetValue(folder)!, files, parsed.GetValue(labels)!, parsed.GetValue(format)!,
                parsed.GetValue(catalogue));
        });
        return command;
    }

    private static int Run(string folder, TenderFiles files, string labelFile, string format, string? catalogueFolder)
    {
        if (!Directory.Exists(folder)) return Wrong($"there is no folder '{folder}'");
        if (!File.Exists(labelFile)) return Wrong($"there is no label file '{labelFile}'");
        if (CatalogueOption.Load(catalogueFolder) is not { } catalogue) return ExitCode.Lacking;
        ILookup<string, ClauseLabel> labels;
        try
        {
            using var file = File.OpenText(labelFile);
            labels = ClauseLabel.ReadAll(file).ToLookup(label => label.Document);
        }
        catch (FormatException wrong)
        {
            return Wrong($"{labelFile}, {wrong.Message}");
        }

        var paths = Find(folder, labels.Select(group => group.Key));
        foreach (var absent in labels.Select(group => group.Key).Except(paths.Keys))
            Console.Error.WriteLine($"bissib: no file of '{folder}' is the labelled document '{absent}'; it is left out");
        if (paths.Count == 0) return Wrong($"'{folder}' holds none of the labelled documents");
        var scanner = new TenderScanner(catalogue);
        List<string> names = [.. paths.Keys];
        var next = files.ReadAhead([.. names.Select(name => paths[name])]);
        var scans = Progress.Each(
            names, "scan", name => new LabelledScan(name, [.. labels[name]], scanner.Scan(next())));
        var report = DetectionEvaluator.Evaluate(scans, catalogue);
        if (format == "json") EvaluationJson.Write(Console.OpenStandardOutput(), report);
        else EvaluationTable.Write(report);
        return ExitCode.Done;
    }

    private static int Wrong(string message)
    {
        Console.Error.WriteLine($"bissib: {message}");
        return ExitCode.WrongUse;
    }

    private static Dictionary<string, string> Find(string folder, IEnumerable<string> names)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(path => !path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase)).ToList();
        return names.Order(StringComparer.Ordinal)
            .Select(name => (name, path: files.FirstOrDefault(path => Path.GetFileName(path) == name)
                ?? files.FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == name)))
            .Where(pair => pair.path is not null).ToDictionary(pair => pair.name, pair => pair.path!);
    }
}
