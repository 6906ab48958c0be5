using System.CommandLine;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Checking;

namespace Bissib.Procurement.Cli;

/// <summary>bissib clauses check: every problem with file, line and remedy, then what the catalogue covers.</summary>
internal static class CheckCommand
{
    public static Command Make(Option<string?> folder)
    {
        var only = new Option<string[]>("--only")
        {
            Description = "Show the problems of these clauses only (names or ids)",
            AllowMultipleArgumentsPerToken = true,
        };
        var check = new Command("check", "Check every file of the catalogue and test every clause against its examples") { only };
        check.SetAction(parsed => Run(parsed.GetValue(folder) ?? Catalogue.DefaultFolder, parsed.GetValue(only) ?? []));
        return check;
    }

    private static int Run(string folder, string[] only)
    {
        if (CatalogueOption.Load(folder) is not { } catalogue || Examples(folder, catalogue) is not { } library)
            return ExitCode.Lacking;
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var problems = CatalogueCheck.Run(catalogue, today).Concat(CatalogueCheck.Run(catalogue, library))
            .Where(problem => only.Length == 0 || only.Any(id => Concerns(problem.File, id))).ToList();
        foreach (var problem in problems) Console.Error.WriteLine(problem);
        if (only.Length == 0) CoverageTable.Write(catalogue, library);
        foreach (var examples in library.Clauses.Values.Where(e => only.Contains(e.Clause.Id) || only.Contains(e.Clause.Name)))
            WriteReach(examples, catalogue);
        Console.WriteLine($"{catalogue.Clauses.Count} clauses, {catalogue.Law.Count} acts: {problems.Count} problems");
        return problems.Count == 0 ? ExitCode.Done : ExitCode.Lacking;
    }

    private static ExampleLibrary? Examples(string folder, Catalogue catalogue)
    {
        try
        {
            return ExampleLibrary.Load(folder, catalogue);
        }
        catch (CatalogueException wrong)
        {
            CatalogueOption.Report(wrong);
            return null;
        }
    }

    private static void WriteReach(ClauseExamples examples, Catalogue catalogue)
    {
        foreach (var reach in SignalReach.Of(examples, catalogue))
        {
            Console.WriteLine($"{examples.Clause.Id} {reach.Language.Code()}: the signals find {reach.YesFound} of {reach.Yes} yes, "
                + $"{reach.NoFound.Count} of {reach.No} no");
            foreach (var sentence in reach.NoFound) Console.WriteLine($"  no, but found: {sentence.Text}");
        }
    }

    private static bool Concerns(string file, string id) =>
        file.StartsWith($"clauses/{id}.", StringComparison.Ordinal)
            || file.Contains($"/{id}.", StringComparison.Ordinal);
}
