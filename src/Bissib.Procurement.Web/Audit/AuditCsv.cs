using System.Globalization;
using System.Text;
using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Web.Audit;

/// <summary>
/// Writes the audit trail as a table for spreadsheets (RFC 4180, UTF-8 with its mark): a heading and one line a row, as
/// it comes from the database. Moments are in UTC (ISO 8601).
/// </summary>
internal static class AuditCsv
{
    public static async Task WriteAsync(Stream target, IAsyncEnumerable<AuditRow> rows, CancellationToken cancel)
    {
        await using var writer = new StreamWriter(target, new UTF8Encoding(true), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync("at,who,action,subject,tender");
        await foreach (var row in rows.WithCancellation(cancel))
            await writer.WriteLineAsync(string.Join(',', Cells(row).Select(Cell)));
    }

    private static string[] Cells(AuditRow row) =>
    [
        row.At.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), row.Who, Kebab.Name(row.Action),
        row.Subject ?? "", row.TenderId?.ToString(CultureInfo.InvariantCulture) ?? "",
    ];

    private static string Cell(string text)
    {
        // OWASP, "CSV Injection": a cell that starts so is calculated, and names are a stranger's words.
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;
        return safe.AsSpan().ContainsAny("\",\r\n")
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }
}
