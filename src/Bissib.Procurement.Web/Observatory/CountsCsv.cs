using System.Globalization;
using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tenders;

namespace Bissib.Procurement.Web.Observatory;

/// <summary>
/// The counts as a table for spreadsheets (RFC 4180, UTF-8 with its mark): a heading, then a line a clause. "tenders"
/// is the denominator, the same in each line.
/// </summary>
internal static class CountsCsv
{
    public static byte[] Write(ClauseCounts counts, Func<string, string> titleOf)
    {
        var groups = Enum.GetValues<FindingGroup>();
        var lines = counts.Clauses.Select(clause => CsvLine.Of(
        [
            clause.Clause, titleOf(clause.Clause), Text(counts.Tenders), Text(clause.Held),
            .. groups.Select(group => Text(clause.Of(group))),
        ]));
        var heading = CsvLine.Of(["clause", "title", "tenders", "held", .. groups.Select(Kebab.Name)]);
        var text = string.Concat(lines.Prepend(heading).Select(line => line + "\r\n"));
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
