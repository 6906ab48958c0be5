using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Tests.Scanning.Profile;

/// <summary>
/// Scans sentences with the catalogue's own words; the «marked» words are those that the evidence must end with.
/// </summary>
internal static class ProfileSentence
{
    private static readonly Lazy<TenderScanner> Scanner = new(() => new(Catalogue.Load(Catalogue.DefaultFolder)));

    /// <summary>What the scan says of a text, which may be Markdown.</summary>
    public static ScanResult Scan(string text) =>
        Scanner.Value.Scan(
            TenderReader.Read(
                "t", [("t.md", () => new MemoryStream(Encoding.UTF8.GetBytes(text.Replace("\\n", "\n"))))]));

    public static ScanResult ScanMarked(string marked) => Scan(marked.Replace("«", "").Replace("»", ""));

    /// <summary>The words between the marks; null where there are none, and nothing may be read then.</summary>
    public static string? MarkOf(string marked) =>
        marked.Contains('«', StringComparison.Ordinal) ? marked[(marked.IndexOf('«') + 1)..marked.IndexOf('»')] : null;

    /// <summary>
    /// The last words of a field's evidence, as many as the mark has; null where the field was not read.
    /// </summary>
    public static string? Evidence(ScanResult result, string field, string? mark) =>
        result.ProfileEvidence.TryGetValue(field, out var evidence)
            && evidence.Span.In(evidence.Document.Text) is var words
            ? words[Math.Max(0, words.Length - (mark ?? words).Length)..] : null;
}
