using System.Globalization;
using System.Text;
using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Writes scans as a table for spreadsheets (RFC 4180, UTF-8 with its mark, so that accents survive): a heading and one
/// row a finding. Words that a spreadsheet would take for a formula get an apostrophe before them.
/// </summary>
public static class ScanCsv
{
    private static readonly string[] Columns =
        ["tender", "clause", "status", "level", "confidence", "by reference", "document", "page", "paragraph", "quote", "reason"];

    /// <summary>
    /// Reasons in the language of the interface; page is from 1, paragraph from 0, both empty where there is none.
    /// </summary>
    public static void Write(Stream target, IEnumerable<ScanResult> results, Language ui)
    {
        using var writer = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', Columns));
        foreach (var result in results)
            foreach (var finding in result.Findings)
                writer.WriteLine(string.Join(',', Row(result, finding, ui).Select(Cell)));
    }

    private static IEnumerable<string> Row(ScanResult result, Finding finding, Language ui)
    {
        var evidence = finding.Evidence.Count > 0 ? finding.Evidence[0] : null;
        return
        [
            result.Tender.Name, finding.Clause.Name, Kebab.Name(finding.Status), Kebab.Name(finding.Level),
            finding.Confidence.ToString("0.##", CultureInfo.InvariantCulture), finding.IsByReference ? "yes" : "no",
            evidence?.Document.Name ?? "", Number(evidence?.Page), Number(evidence?.Paragraph), evidence?.Quote
                ?? "", finding.Reason.In(ui),
        ];
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Cell(string text)
    {
        // OWASP, "CSV Injection": a cell that starts so is calculated, and the words are a stranger's.
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;
        return safe.AsSpan().ContainsAny("\",\r\n")
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }
}
