using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Evaluation;

namespace Bissib.Procurement.Cli;

/// <summary>An evaluation for programs.</summary>
internal static class EvaluationJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Stream output, DetectionReport report) => JsonSerializer.Serialize(output, new
    {
        report.Documents,
        Micro = Of(report.Micro),
        report.MacroF1,
        Interval = new[] { report.Interval.Low, report.Interval.High },
        report.Trapped,
        ByClause = Of(report.ByClause),
        ByFamily = Of(report.ByFamily),
        ByLanguage = Of(report.ByLanguage),
        ByDocument = Of(report.ByDocument),
        ByElement = Of(report.ByElement.ToDictionary(entry => Kebab.Name(entry.Key), entry => entry.Value)),
        Confusion = report.Confusion.Select(entry => new
        {
            Label = entry.Key.Label.ToString().ToLowerInvariant(),
            Finding = entry.Key.Finding?.ToString().ToLowerInvariant(),
            Count = entry.Value,
        }),
        FalsePositives = report.FalsePositives.Select(Of),
        FalseNegatives = report.FalseNegatives.Select(Of),
        ElementDifferences = report.ElementDifferences.Select(difference => new
        {
            difference.Document, difference.Clause, Element = Kebab.Name(difference.Element), difference.IsFound,
        }),
    }, Options);

    public static void Write(Stream output, FactReport report) => JsonSerializer.Serialize(output, new
    {
        report.Documents,
        Micro = Of(report.Micro),
        ByFact = Of(report.ByFact),
        ByDocument = Of(report.ByDocument),
        Wrong = report.Wrong.Select(Of),
        Missed = report.Missed.Select(Of),
    }, Options);

    private static object Of(FactDisagreement difference) => new
    {
        difference.Document,
        Fact = difference.Name,
        difference.Value,
        Page = difference.Fact is { Evidence: [var first, ..] }
            ? first.Page?.ToString(CultureInfo.InvariantCulture)
            : difference.Label?.Page,
        difference.Quote,
    };

    private static object Of(DetectionScore score) => new
    {
        score.TruePositives, score.FalsePositives, score.FalseNegatives, score.Precision, score.Recall, score.F1,
    };

    private static Dictionary<string, object> Of(IReadOnlyDictionary<string, DetectionScore> scores) =>
        scores.ToDictionary(entry => entry.Key, entry => Of(entry.Value));

    private static object Of(Disagreement difference) => new
    {
        difference.Document,
        difference.Clause,
        Label = difference.Label?.Status.ToString().ToLowerInvariant(),
        Finding = difference.Finding?.Status.ToString().ToLowerInvariant(),
        Signal = difference.Finding is { Evidence: [var best, ..] } ? best.Signal : null,
        Page = difference.Finding is { Evidence: [var first, ..] } ? first.Page : null,
        difference.Quote,
        Note = difference.Label?.Note,
    };
}
