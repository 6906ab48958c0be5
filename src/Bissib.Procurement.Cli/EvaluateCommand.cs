using System.CommandLine;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Evaluation;

namespace Bissib.Procurement.Cli;

/// <summary>
/// bissib evaluate FOLDER --labels FILE.tsv: how findings agree with labels made by reading; with --facts FILE.tsv how
/// facts do.
/// </summary>
internal static class EvaluateCommand
{
    public static Command Make()
    {
        var folder =
            new Argument<string>("FOLDER") { Description = "Folder of the labelled documents, with its subfolders" };
        var labels = new Option<string?>("--labels") { Description = "Label file: document, clause, status, page, elements, quote, note" };
        var facts = new Option<string?>("--facts") { Description = "Label file of facts: document, fact, value, unit, page, quote" };
        var format =
            new Option<string>("--format") { Description = "table or json", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var catalogue = CatalogueOption.Make();
        var command = new Command("evaluate", "Measure findings or facts against labels made by reading") { folder, labels, facts, format, catalogue };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(labels) is null == parsed.GetValue(facts) is null)
                parsed.AddError("give --labels FILE for the clauses or --facts FILE for the facts, one of them");
        });
        var reading = new LimitOptions();
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            using var files = reading.Start(parsed);
            var isJson = parsed.GetValue(format) == "json";
            return parsed.GetValue(facts) is { } factFile
                ? RunFacts(parsed.GetValue(folder)!, files, factFile, isJson, parsed.GetValue(catalogue))
                : Run(parsed.GetValue(folder)!, files, parsed.GetValue(labels)!, isJson, parsed.GetValue(catalogue));
        });
        return command;
    }

    private static int Run(string folder, TenderFiles files, string labelFile, bool isJson, string? catalogueFolder)
    {
        if (LabelledFolder.Read(folder, labelFile) is not { } documents) return ExitCode.WrongUse;
        if (CatalogueOption.Load(catalogueFolder) is not { } catalogue) return ExitCode.Lacking;
        var scans = Scan(documents, files, new TenderScanner(catalogue),
            (document, result) => new LabelledScan(document.Name, document.Labels, result));
        var report = DetectionEvaluator.Evaluate(scans, catalogue);
        if (isJson) EvaluationJson.Write(Console.OpenStandardOutput(), report);
        else EvaluationTable.Write(report);
        return ExitCode.Done;
    }

    private static int RunFacts(
        string folder, TenderFiles files, string labelFile, bool isJson, string? catalogueFolder)
    {
        if (LabelledFolder.ReadFacts(folder, labelFile) is not { } documents) return ExitCode.WrongUse;
        if (CatalogueOption.Load(catalogueFolder) is not { } catalogue) return ExitCode.Lacking;
        var report = FactEvaluator.Evaluate(Scan(documents, files, new TenderScanner(catalogue),
            (document, result) => new FactScan(document.Name, document.Labels, result.Facts)));
        if (isJson) EvaluationJson.Write(Console.OpenStandardOutput(), report);
        else FactTable.Write(report);
        return ExitCode.Done;
    }

    private static IReadOnlyList<TScan> Scan<TLabel, TScan>(
        IReadOnlyList<LabelledPath<TLabel>> documents, TenderFiles files, TenderScanner scanner,
        Func<LabelledPath<TLabel>, ScanResult, TScan> join)
    {
        var paths = documents.Select(document => document.Path).ToList();
        var next = files.ReadAhead(paths);
        var scanned = 0;
        return Progress.Each(paths, "scan", _ => join(documents[scanned++], scanner.Scan(next())));
    }
}
