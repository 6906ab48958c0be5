using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Evaluation;
using Spectre.Console;

namespace Bissib.Procurement.Cli;

/// <summary>An evaluation for people: the figures first, then every disagreement with its words.</summary>
internal static class EvaluationTable
{
    private const int LongestQuote = 160;

    public static void Write(DetectionReport report)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{report.Documents} documents: micro precision {report.Micro.Precision:F3}, recall {report.Micro.Recall:F3}, F1 {report.Micro.F1:F3} "
            + $"(95 % {report.Interval.Low:F3}–{report.Interval.High:F3}), macro F1 {report.MacroF1:F3}, {report.Trapped} traps found as clauses"));
        Scores("language", report.ByLanguage);
        Scores("family", report.ByFamily);
        Scores("document", report.ByDocument);
        Scores("clause", report.ByClause);
        Scores("element", report.ByElement.ToDictionary(entry => Kebab.Name(entry.Key), entry => entry.Value));
        Confusion(report);
        Differences("Found, not labelled as present", report.FalsePositives);
        Differences("Labelled as present, not found", report.FalseNegatives);
    }

    internal static void Scores(string name, IReadOnlyDictionary<string, DetectionScore> scores)
    {
        var table = new Table().Border(TableBorder.Markdown).AddColumn(name);
        foreach (var head in new[] { "right", "wrong", "missed", "precision", "recall", "F1" })
            table.AddColumn(new TableColumn(head).RightAligned());
        foreach (var (key, score) in scores)
        {
            table.AddRow(
                Markup.Escape(key), Number(score.TruePositives), Number(score.FalsePositives),
                Number(score.FalseNegatives),
                Share(score.Precision), Share(score.Recall), Share(score.F1));
        }

        AnsiConsole.Write(table);
        Console.WriteLine();
    }

    private static void Confusion(DetectionReport report)
    {
        var table = new Table().Border(TableBorder.Markdown).AddColumns("label", "finding", "count");
        foreach (var ((label, finding), count) in report.Confusion.OrderBy(entry => entry.Key.Label).ThenBy(entry => entry.Key.Finding))
            table.AddRow(label.ToString(), finding?.ToString() ?? "none", Number(count));
        AnsiConsole.Write(table);
        Console.WriteLine();
    }

    private static void Differences(string title, IReadOnlyList<Disagreement> differences)
    {
        Console.WriteLine($"{title}: {differences.Count}");
        foreach (var difference in differences)
        {
            var label = difference.Label is { } row ? $"labelled {row.Status}" : "not labelled";
            var finding = difference.Finding is { } found
                ? $"{found.Status}, {(found.Evidence is [var best, ..] ? best.Signal : "")}"
                : "nothing found";
            Console.WriteLine($"  {difference.Document} {difference.Clause} ({label}; {finding})");
            Console.WriteLine($"    {Shortened(difference.Quote)}");
        }
    }

    internal static string Shortened(string quote) =>
        quote.Length <= LongestQuote ? quote : quote[..LongestQuote] + "…";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Share(double value) => value.ToString("F2", CultureInfo.InvariantCulture);
}
