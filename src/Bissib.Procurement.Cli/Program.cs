using System.CommandLine;
using System.Text;
using Bissib.Procurement.Cli;
using Bissib.Procurement.Documents.Isolation;
using Spectre.Console;

// Before anything else is loaded: a child starts once for each scan.
if (args is [ReadingChild.Verb]) return ReadingChild.Run();
return await RunAsync(args);

static async Task<int> RunAsync(string[] args)
{
    Console.OutputEncoding = Encoding.UTF8;
    // A pipe has no width: take that of a wide terminal.
    if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 200;
    var root = new RootCommand("bissib: social, environmental, ethical and access clauses in public tenders")
    {
        ScanCommand.Make(),
        AnnotateCommand.Make(),
        ClausesCommand.Make(),
        EvaluateCommand.Make(),
    };
    var parsed = root.Parse(args);
    if (parsed.Errors.Count == 0) return await parsed.InvokeAsync();
    foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync($"bissib: {error.Message}");
    await Console.Error.WriteLineAsync("bissib: see 'bissib --help', or --help after a command");
    return ExitCode.WrongUse;
}
