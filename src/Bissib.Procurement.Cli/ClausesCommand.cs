using System.CommandLine;
using Bissib.Procurement.Clauses;
using Spectre.Console;

namespace Bissib.Procurement.Cli;

/// <summary>bissib clauses list | show ID | check.</summary>
internal static class ClausesCommand
{
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
        var check = CheckCommand.Make(folder);
        return new Command("clauses", "The catalogue of clauses") { folder, ui, list, show, check };
    }

    private static int With(string? folder, Func<Catalogue, int> act) =>
        CatalogueOption.Load(folder) is { } catalogue ? act(catalogue) : ExitCode.Lacking;

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
            var near = catalogue.Clauses.Where(c => c.Id.Contains(id, StringComparison.OrdinalIgnoreCase)).Select(c => c.Id);
            Console.Error.WriteLine($"bissib: there is no clause '{id}'; see 'bissib clauses list'"
                + string.Concat(near.Select(known => $"{Environment.NewLine}  perhaps {known}")));
            return ExitCode.WrongUse;
        }

        Console.WriteLine($"{clause.Id}: {clause.Title.In(ui)}");
        Console.WriteLine(clause.Summary.In(ui));
        Console.WriteLine();
        Console.WriteLine(ModelTextFiller.Fill(clause.ModelText.GetValueOrDefault(ui) ?? clause.ModelText[Language.French], clause.Parameters));
        Console.WriteLine();
        foreach (var reference in clause.References)
            Console.WriteLine($"  {reference.Cite(ui)}: {reference.Article.Content.In(ui)} ({Kebab.Name(reference.Article.Confidence)})");
        Console.WriteLine();
        Console.WriteLine(clause.Verification.In(ui));
        Console.WriteLine(clause.Guidance.In(ui));
        return ExitCode.Done;
    }
}
