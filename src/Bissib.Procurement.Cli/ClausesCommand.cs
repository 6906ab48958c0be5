using System.CommandLine;
using System.Globalization;
using Bissib.Procurement.Clauses;
using Spectre.Console;

namespace Bissib.Procurement.Cli;

/// <summary>bissib clauses list | show ID | search WORDS | check | compile | train | example.</summary>
internal static class ClausesCommand
{
    private const int MostHits = 12;

    public static Command Make()
    {
        var folder = CatalogueOption.Make();
        folder.Recursive = true;
        var ui = ProfileOptions.Ui();
        ui.Recursive = true;
        var id = new Argument<string>("ID") { Description = "Id or name of a clause, such as social/insertion-hours" };
        var list = new Command("list", "List the clauses");
        list.SetAction(parsed => With(parsed.GetValue(folder), catalogue => List(catalogue, parsed.GetValue(ui))));
        var show = new Command("show", "Show a clause") { id };
        show.SetAction(parsed => With(
            parsed.GetValue(folder), catalogue => Show(catalogue, parsed.GetValue(id)!, parsed.GetValue(ui))));
        var words = new Argument<string[]>("WORDS") { Description = "Words in French, Dutch, English or German", Arity = ArgumentArity.OneOrMore };
        var search = new Command("search", "Find clauses by words of their titles, texts and law") { words };
        search.SetAction(parsed => With(
            parsed.GetValue(folder),
            catalogue => Search(catalogue, string.Join(' ', parsed.GetValue(words)!), parsed.GetValue(ui))));
        var compile = new Command("compile", "Make catalogue.bin in the folder, so that commands start faster");
        compile.SetAction(parsed => Compile(parsed.GetValue(folder) ?? Catalogue.DefaultFolder));
        var check = CheckCommand.Make(folder);
        return new Command("clauses", "The catalogue of clauses") { folder, ui, list, show, search, check, compile, TrainCommand.Make(folder), ExampleCommand.Make(folder) };
    }

    private static int With(string? folder, Func<Catalogue, int> act) =>
        CatalogueOption.Load(folder) is { } catalogue ? act(catalogue) : ExitCode.Lacking;

    private static int Compile(string folder)
    {
        try
        {
            Catalogue.Compile(folder);
            return ExitCode.Done;
        }
        catch (CatalogueException wrong)
        {
            foreach (var problem in wrong.Problems) Console.Error.WriteLine(problem);
            return ExitCode.Lacking;
        }
    }

    private static int List(Catalogue catalogue, Language ui)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("id", "stage", "contracts", "title");
        foreach (var clause in catalogue.Clauses)
        {
            table.AddRow(
                clause.Id,
                string.Join(", ", clause.Stages.Select(Kebab.Name)),
                string.Join(", ", clause.Contracts.Select(Kebab.Name)),
                Markup.Escape(clause.Title.In(ui)));
        }

        AnsiConsole.Write(table);
        Console.WriteLine($"{catalogue.Clauses.Count} clauses, catalogue {catalogue.Version}");
        return ExitCode.Done;
    }

    private static int Show(Catalogue catalogue, string id, Language ui)
    {
        if (catalogue.Find(id) is not { } clause)
        {
            var near = catalogue.Clauses.Where(c => c.Id.Contains(id, StringComparison.OrdinalIgnoreCase))
                .Select(c => c.Id);
            Console.Error.WriteLine($"bissib: there is no clause '{id}'; see 'bissib clauses list'"
                + string.Concat(near.Select(known => $"{Environment.NewLine}  perhaps {known}")));
            return ExitCode.WrongUse;
        }

        ClauseCard.Write(clause, ui);
        return ExitCode.Done;
    }

    private static int Search(Catalogue catalogue, string words, Language ui)
    {
        var search = new ClauseSearch(catalogue);
        var hits = search.Find(words);
        if (hits.Count == 0)
        {
            var meant = words.Split(' ').Select(search.DidYouMean).OfType<string>().ToList();
            Console.Error.WriteLine($"bissib: no clause holds '{words}'"
                + (meant.Count > 0 ? $"; did you mean '{string.Join(' ', meant)}'?" : "; see 'bissib clauses list'"));
            return ExitCode.Lacking;
        }

        foreach (var hit in hits.Take(MostHits))
        {
            AnsiConsole.MarkupLineInterpolated(
                CultureInfo.InvariantCulture, $"[bold]{hit.Clause.Id}[/]  {hit.Clause.Title.In(ui)}");
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"    {hit.Clause.Summary.In(ui)}");
        }

        if (hits.Count > MostHits) Console.WriteLine($"… {hits.Count - MostHits} more; give more words");
        return ExitCode.Done;
    }
}
