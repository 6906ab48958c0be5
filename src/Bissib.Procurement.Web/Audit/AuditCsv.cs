using System.Globalization;
using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Shared;

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
            await writer.WriteLineAsync(CsvLine.Of(Cells(row)));
    }

    private static string[] Cells(AuditRow row) =>
    [
        row.At.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), row.Who, Kebab.Name(row.Action),
        row.Subject ?? "", row.TenderId?.ToString(CultureInfo.InvariantCulture) ?? "",
    ];
}
