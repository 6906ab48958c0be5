using Bissib.Procurement.Clauses;
using Spectre.Console;

namespace Bissib.Procurement.Cli;

/// <summary>What the catalogue covers, by family, language and stage, and when it was last checked.</summary>
internal static class CoverageTable
{
    public static void Write(Catalogue catalogue, ExampleLibrary library)
    {
        Print(["family", "clauses", "duties", "references", "checked from", "to"],
            catalogue.Clauses.GroupBy(clause => clause.Family).Select(OfFamily)
                .Append(OfFamily("all", catalogue.Clauses)));
        Print(["language", "signals", "found", "not-found", "known-misses", "yes", "no", "background"],
            LanguageCode.All.Select(language => OfLanguage(language, catalogue, library)));
        Print(["stage", "clauses that may stand there", "of these first of all"],
            Enum.GetValues<Stage>().Select(stage => OfStage(stage, catalogue)));
    }

    private static string[] OfFamily(IGrouping<string, Clause> family) => OfFamily(family.Key, [.. family]);

    private static string[] OfFamily(string name, IReadOnlyList<Clause> clauses) =>
    [
        name, Text(clauses.Count), Text(clauses.Sum(c => c.Duties.Count)), Text(clauses.Sum(c => c.References.Count)),
        Day(clauses.Min(c => c.Checked)), Day(clauses.Max(c => c.Checked)),
    ];

    private static string[] OfLanguage(Language language, Catalogue catalogue, ExampleLibrary library)
    {
        var clauses = catalogue.Clauses;
        var examples = library.Clauses.Values.Select(e => e.Languages.GetValueOrDefault(language))
            .OfType<LanguageExamples>().ToList();
        return
        [
            language.Code(), Count(c => c.Signals), Count(c => c.Found), Count(c => c.NotFound),
            Count(c => c.KnownMisses),
            Text(examples.Sum(e => e.Yes.Count)), Text(examples.Sum(e => e.No.Count)),
            Text(library.Background[language].Count),
        ];

        string Count<T>(Func<Clause, IReadOnlyDictionary<Language, IReadOnlyList<T>>> of) =>
            Text(clauses.Sum(clause => of(clause).TryGetValue(language, out var list) ? list.Count : 0));
    }

    private static string[] OfStage(Stage stage, Catalogue catalogue) =>
    [
        Kebab.Name(stage), Text(catalogue.Clauses.Count(c => c.Stages.Contains(stage))),
        Text(catalogue.Clauses.Count(c => c.Stages[0] == stage)),
    ];

    private static void Print(string[] heads, IEnumerable<string[]> rows)
    {
        var table = new Table().Border(TableBorder.Markdown);
        table.AddColumn(heads[0]);
        foreach (var head in heads[1..]) table.AddColumn(new TableColumn(head).RightAligned());
        foreach (var row in rows) table.AddRow(row.Select(Markup.Escape).ToArray());
        AnsiConsole.Write(table);
        Console.WriteLine();
    }

    private static string Text(int number) => FormattableString.Invariant($"{number}");

    private static string Day(DateOnly day) => FormattableString.Invariant($"{day:yyyy-MM-dd}");
}
