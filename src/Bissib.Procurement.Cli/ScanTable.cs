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
                new Text((evidence is null ? "" : $"« {Shorten(evidence.Quote)} » ") + finding.Reason.In(ui)));
        }

        AnsiConsole.Write(table);
        WriteProblems(result, ui);
    }

    private static void WriteProblems(ScanResult result, Language ui)
    {
        foreach (var problem in result.Tender.Problems)
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[red]not read:[/] {problem.Document}: {problem.Message.In(ui)}");
    }

    private static void WriteSummary(IReadOnlyList<ScanResult> results)
    {
        AnsiConsole.Write(new Rule("[bold]Σ[/]").LeftJustified());
        var table = new Table().Border(TableBorder.Simple)
            .AddColumns("tender", "pages", "unread", "present", "incomplete", "mentioned", "negated", "missing", "problem");
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
        finding.Values.TryGetValue(Element.Quantity, out var value) && value is { Measure: not null, Text.Length: <= LongestQuantity }
            ? $"\n{value.Text}"
            : "";

    private static string Where(Evidence evidence, ScanResult result)
    {
        var where = evidence.Page is { } page ? $"p. {page}" : $"§ {evidence.Paragraph + 1}";
        return result.Tender.Documents.Count > 1 ? $"{evidence.Document.Name} {where}" : where;
    }

    private static string Shorten(string quote) => quote.Length <= 160 ? quote : $"{quote.AsSpan(0, 157)}…";
}
