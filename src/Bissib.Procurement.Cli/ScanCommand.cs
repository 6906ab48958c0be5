using System.CommandLine;
using Bissib.Procurement.Annotation.Reports;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Cli;

/// <summary>bissib scan PATH…: what each tender says of the clauses.</summary>
internal static class ScanCommand
{
    public static Command Make()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Document, ZIP or folder; each is one tender", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "table, json, csv or html", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "csv", "html");
        var (profile, ui, folder) = (new ProfileOptions(), ProfileOptions.Ui(), CatalogueOption.Make());
        var command = new Command("scan", "Find the clauses that tenders hold, lack or only mention") { paths, format, ui, folder };
        var reading = new LimitOptions();
        profile.AddTo(command);
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            if (Absent(parsed.GetValue(paths)!) is { } absent) return Refuse(absent);
            using var files = reading.Start(parsed);
            return Run(
                parsed.GetValue(paths)!, files, parsed.GetValue(format)!, profile.Read(parsed), parsed.GetValue(ui),
                parsed.GetValue(folder));
        });
        return command;
    }

    private static string? Absent(string[] paths) =>
        Array.Find(paths, path => !File.Exists(path) && !Directory.Exists(path));

    private static int Refuse(string absent)
    {
        Console.Error.WriteLine($"bissib: there is no file or folder '{absent}'");
        return ExitCode.WrongUse;
    }

    private static int Run(
        string[] paths, TenderFiles files, string format, TenderProfile profile, Language ui, string? folder)
    {
        var next = files.ReadAhead(paths);
        if (CatalogueOption.Load(folder) is not { } catalogue) return ExitCode.Lacking;
        var scanner = new TenderScanner(catalogue);
        scanner.Rehearse();
        var results = Progress.Each(paths, "scan", _ => scanner.Scan(next(), profile));
        if (format == "json") ScanJson.Write(Console.OpenStandardOutput(), results, ui);
        else if (format == "csv") ScanCsv.Write(Console.OpenStandardOutput(), results, ui);
        else if (format == "html")
            FindingsReport.WriteHtml(Console.OpenStandardOutput(), results, ui, TimeProvider.System.GetUtcNow());
        else ScanTable.Write(results, ui);
        return CodeOf(results);
    }

    internal static int CodeOf(IReadOnlyList<ScanResult> results)
    {
        if (results.Any(result => result.Tender.Problems.Any(problem => !problem.IsRemark))) return ExitCode.Unreadable;
        return results.Any(result => result.LacksMandatoryClause) ? ExitCode.Lacking : ExitCode.Done;
    }
}
