using System.Text;

namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>
/// Writes the editions published in the service into CHANGELOG.md, the latest first. The number of an edition follows
/// that of the folder, so that no two editions have the same version: 2026.12 becomes 2026.12.3.
/// </summary>
internal static class EditionChangelog
{
    private const string Heading = "## ";

    public static string Write(
        string own, IEnumerable<(
            int Edition, DateTimeOffset Day, IEnumerable<(string Clause, string? Note)> Changes)> editions)
    {
        var start = own.StartsWith(Heading, StringComparison.Ordinal)
            ? 0 : own.IndexOf("\n" + Heading, StringComparison.Ordinal) + 1;
        var version = own[start..].Split('\n')[0][Heading.Length..].Trim();
        var written = new StringBuilder(own[..start]);
        foreach (var (edition, day, changes) in editions)
        {
            written.Append(FormattableString.Invariant(
                $"{Heading}{version}.{edition}\n\nPublished in the service on {day:yyyy-MM-dd}.\n\n"));
            foreach (var (clause, note) in changes)
                written.Append("- ").Append(clause).Append(note is null ? "" : $": {note.ReplaceLineEndings(" ")}")
                    .Append('\n');
            written.Append('\n');
        }

        return written.Append(own[start..]).ToString();
    }
}
