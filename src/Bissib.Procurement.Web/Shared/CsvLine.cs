namespace Bissib.Procurement.Web.Shared;

/// <summary>A line of a table for spreadsheets (RFC 4180), without its end.</summary>
internal static class CsvLine
{
    public const string ContentType = "text/csv; charset=utf-8";

    public static string Of(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell));

    private static string Cell(string text)
    {
        // OWASP, "CSV Injection": a cell that starts so is calculated, and names are a stranger's words.
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;
        return safe.AsSpan().ContainsAny("\",\r\n")
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }
}
