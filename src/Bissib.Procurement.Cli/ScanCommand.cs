using System.CommandLine;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Cli;

/// <summary>bissib scan PATH…: what each tender says of the clauses.</summary>
internal static class ScanCommand
{
    public static Command Make()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Document, ZIP or folder; each is one tender", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "table or json", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var (profile, ui, folder) = (new ProfileOptions(), ProfileOptions.Ui(), CatalogueOption.Make());
        var command = new Command("scan", "Find the clauses that tenders hold, lack or only mention") { paths, format, ui, folder };
        profile.AddTo(command);
        command.SetAction(parsed => Run(
            parsed.GetValue(paths)!, parsed.GetValue(format)!, profile.Read(parsed), parsed.GetValue(ui), parsed.GetValue(folder)));
        return command;
    }

    private static int Run(string[] paths, string format, TenderProfile profile, Language ui, string? folder)
    {
        if (paths.FirstOrDefault(path => !File.Exists(path) && !Directory.Exists(path)) is { } absent)
        {
            Console.Error.WriteLine($"bissib: there is no file or folder '{absent}'");
            return ExitCode.WrongUse;
        }

        if (CatalogueOption.Load(folder) is not { } catalogue) return ExitCode.Lacking;
        var scanner = new TenderScanner(catalogue);
        var results = Progress.Each(paths, "scan", path => scanner.Scan(TenderFiles.Read(path)!, profile));
        if (format == "json") ScanJson.Write(Console.OpenStandardOutput(), results, ui);
        else ScanTable.Write(results, ui);
        return CodeOf(results);
    }

    internal static int CodeOf(IReadOnlyList<ScanResult> results)
    {
        if (results.Any(result => result.Tender.Problems.Count > 0)) return ExitCode.Unreadable;
        return results.Any(result => result.LacksMandatoryClause) ? ExitCode.Lacking : ExitCode.Done;
    }
}
