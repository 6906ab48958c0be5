using System.Globalization;
using Bissib.Procurement.Scanning.Evaluation;

namespace Bissib.Procurement.Cli;

/// <summary>An evaluation of facts for people: the figures first, then every disagreement with its words.</summary>
internal static class FactTable
{
    public static void Write(FactReport report)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{report.Documents} documents: micro precision {report.Micro.Precision:F3}, recall {report.Micro.Recall:F3}, F1 {report.Micro.F1:F3}"));
        EvaluationTable.Scores("fact", report.ByFact);
        EvaluationTable.Scores("document", report.ByDocument);
        Differences("Read, not noted", report.Wrong);
        Differences("Noted, not read", report.Missed);
    }

    private static void Differences(string title, IReadOnlyList<FactDisagreement> differences)
    {
        Console.WriteLine($"{title}: {differences.Count}");
        foreach (var difference in differences.OrderBy(one => one.Name, StringComparer.Ordinal))
        {
            Console.WriteLine($"  {difference.Document} {difference.Name} '{difference.Value}'");
            Console.WriteLine($"    {EvaluationTable.Shortened(difference.Quote)}");
        }
    }
}
