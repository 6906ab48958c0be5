using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning;
using Spectre.Console;

namespace Bissib.Procurement.Cli;

/// <summary>Writes scans as tables for a person at a terminal.</summary>
internal static class ScanTable
{
    private const int LongestQuantity = 24;

    public static void Write(IReadOnlyList<ScanResult> results, Language ui)
    {
        foreach (var result in results) Write(result, ui);
        if (results.Count > 1) WriteSummary(results);
    }

    private static void Write(ScanResult result, Language ui)
    {
        AnsiConsole.Write(new Rule($"[bold]{Markup.Escape(result.Tender.Name)}[/]").LeftJustified());
        if (ProfileLine.Of(result.Profile) is { Length: > 0 } profile) AnsiConsole.WriteLine(profile);
        var table = new Table().Border(TableBorder.Simple).AddColumns("status", "clause", "where", "words / reason");
        foreach (var finding in result.Findings.Where(f => f.Status != FindingStatus.NotApplicable))
        {
            var evidence = finding.Evidence.Count > 0 ? finding.Evidence[0] : null;
            table.AddRow(
                new Markup($"[{ColourOf(finding)}]{Kebab.Name(finding.Status)}[/]{(finding.Level == FindingLevel.Mandatory ? " (!)" : "")}"),
                new Text(finding.Clause.Id + QuantityOf(finding)),
                new Text(evidence is null ? "" : Where(evidence, result)),
                new Text((evidence is null ? "" : $"« {Shorten(evidence.Quote)} » ") + finding.Reason.In(ui) + Nearest(finding, result)));
        }

        AnsiConsole.Write(table);
        WriteOutdated(result, ui);
        foreach (var document in result.Incorporated)
            AnsiConsole.MarkupLineInterpolated(
                CultureInfo.InvariantCulture,
                $"[grey]to check:[/] {document.Name} applies and was not read ({Where(document.Evidence[0], result)})");
        WriteProblems(result, ui);
    }

    private static void WriteOutdated(ScanResult result, Language ui)
    {
        if (result.OutdatedReferences.Count == 0) return;
        var table = new Table().Border(TableBorder.Simple)
            .AddColumns("outdated reference", "where", "words / in its place");
        foreach (var outdated in result.OutdatedReferences)
            table.AddRow(
                new Markup($"[{(outdated.IsToCheck ? "grey" : "yellow")}]{Markup.Escape(outdated.Name.In(ui))}[/]"),
                new Text(Where(outdated.Evidence[0], result)),
                new Text($"« {Shorten(outdated.Evidence[0].Quote)} » {outdated.Message.In(ui)}"));
        AnsiConsole.Write(table);
    }

    private static void WriteProblems(ScanResult result, Language ui)
    {
        foreach (var problem in result.Tender.Problems)
            AnsiConsole.MarkupLineInterpolated(
                CultureInfo.InvariantCulture, $"[red]not read:[/] {problem.Document}: {problem.Message.In(ui)}");
    }

    private static void WriteSummary(IReadOnlyList<ScanResult> results)
    {
        AnsiConsole.Write(new Rule("[bold]Σ[/]").LeftJustified());
        var table = new Table().Border(TableBorder.Simple)
            .AddColumns(
                "tender", "pages", "unread", "present", "incomplete", "mentioned", "negated", "missing", "problem");
        foreach (var result in results)
        {
            table.AddRow(
                new Text(result.Tender.Name),
                new Text($"{result.Tender.Documents.Sum(d => d.PageCount ?? 0)}"),
                new Text($"{result.Tender.Documents.Sum(d => d.UnreadablePages.Count)}"),
                Count(FindingStatus.Present), Count(FindingStatus.Incomplete), Count(FindingStatus.Mentioned),
                Count(FindingStatus.Negated), Count(FindingStatus.Missing),
                new Text(string.Join(", ", result.Tender.Problems.Select(problem => problem.Kind))));

            Text Count(FindingStatus status) => new($"{result.Findings.Count(finding => finding.Status == status)}");
        }

        AnsiConsole.Write(table);
    }

    private static string ColourOf(Finding finding) => finding.Status switch
    {
        FindingStatus.Present => "green",
        FindingStatus.Incomplete => "yellow",
        FindingStatus.Missing => finding.Level == FindingLevel.Mandatory ? "red" : "blue",
        _ => "grey",
    };

    // Long words are no figures, and would break the column.
    private static string QuantityOf(Finding finding) =>
        finding.Values.TryGetValue(Element.Quantity, out var value)
            && value is { Measure: not null, Text.Length: <= LongestQuantity }
            ? $"\n{value.Text}"
            : "";

    private static string Where(Evidence evidence, ScanResult result)
    {
        var where = evidence.Page is { } page ? $"p. {page}" : $"§ {evidence.Paragraph + 1}";
        return result.Tender.Documents.Count > 1 ? $"{evidence.Document.Name} {where}" : where;
    }

    private static string Nearest(Finding finding, ScanResult result) =>
        finding.NearestMiss is { Evidence: var near } ? $" ≈ {Where(near, result)} « {Shorten(near.Quote)} »" : "";

    private static string Shorten(string quote) => quote.Length <= 160 ? quote : $"{quote.AsSpan(0, 157)}…";
}
