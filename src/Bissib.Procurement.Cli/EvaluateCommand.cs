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
        var reading = new LimitOptions();
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
        if (LabelledFolder.Read(folder, labelFile) is not { } documents) return ExitCode.WrongUse;
        if (CatalogueOption.Load(catalogueFolder) is not { } catalogue) return ExitCode.Lacking;
        var scanner = new TenderScanner(catalogue);
        var paths = documents.Select(document => document.Path).ToList();
        var next = files.ReadAhead(paths);
        var scanned = 0;
        var scans = Progress.Each(paths, "scan", _ => Scan(documents[scanned++]));
        var report = DetectionEvaluator.Evaluate(scans, catalogue);
        if (format == "json") EvaluationJson.Write(Console.OpenStandardOutput(), report);
        else EvaluationTable.Write(report);
        return ExitCode.Done;

        LabelledScan Scan(LabelledPath document) => new(document.Name, document.Labels, scanner.Scan(next()));
    }
}
