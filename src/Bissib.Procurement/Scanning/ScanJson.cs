using System.Text.Encodings.Web;
using System.Text.Json;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Barriers;
using Bissib.Procurement.Scanning.Facts;
using Bissib.Procurement.Scanning.Profile;
using Bissib.Procurement.Scanning.References;
using Bissib.Procurement.Scanning.Values;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Writes scans as the JSON that programs read: fields may be added, never renamed. Null is what was
/// not read, which is not the same as an empty list.
/// </summary>
public static class ScanJson
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An array, one object a tender; reasons and messages in the language of the interface.</summary>
    public static void Write(Stream target, IReadOnlyList<ScanResult> results, Language ui)
    {
        using var json = new Utf8JsonWriter(target, Options);
        json.WriteStartArray();
        foreach (var result in results) WriteTender(json, result, ui);
        json.WriteEndArray();
    }

    private static void WriteTender(Utf8JsonWriter json, ScanResult result, Language ui)
    {
        json.WriteStartObject();
        json.WriteString("tender", result.Tender.Name);
        json.WriteStartObject("catalogue");
        json.WriteString("version", result.CatalogueVersion);
        json.WriteNumber("clauses", result.CatalogueSize);
        json.WriteEndObject();
        Array(json, "documents", result.Tender.Documents, WriteDocument);
        ProfileJson.Write(json, result.Profile, result.ProfileEvidence);
        Array(json, "findings", result.Findings, (writer, finding) => WriteFinding(writer, finding, ui));
        Array(json, "families", result.Families, WriteFamily);
        Array(json, "barriers", result.Barriers, (writer, barrier) => WriteBarrier(writer, barrier, ui));
        Array(json, "facts", result.Facts, WriteFact);
        Array(
            json, "outdatedReferences", result.OutdatedReferences,
            (writer, outdated) => WriteOutdated(writer, outdated, ui));
        Array(json, "incorporated", result.Incorporated, (writer, document) =>
        {
            writer.WriteString("name", document.Name);
            Array(writer, "evidence", document.Evidence, WriteEvidence);
        });
        Array(json, "suggestions", result.Suggestions, WriteSuggestion);
        Array(json, "problems", result.Tender.Problems, (writer, problem) => WriteProblem(writer, problem, ui));
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, TenderDocument document)
    {
        json.WriteString("name", document.Name);
        json.WriteString("sha256", document.Sha256);
        json.WriteString("format", Kebab.Name(document.Format));
        json.WriteString("language", document.Language.Code());
        WriteNumber(json, "pages", document.PageCount);
        json.WriteNumber("blocks", document.Blocks.Count);
        json.WriteNumber("characters", document.Text.Length);
        WritePages(json, "unreadablePages", document.UnreadablePages.Select(page => page.Page));
        WritePages(json, "recognisedPages", document.RecognisedPages);
        json.WriteNumber("milliseconds", (long)document.ReadingTime.TotalMilliseconds);
    }

    private static void WritePages(Utf8JsonWriter json, string name, IEnumerable<int> pages)
    {
        json.WriteStartArray(name);
        foreach (var page in pages) json.WriteNumberValue(page);
        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, Language ui)
    {
        json.WriteString("clause", finding.Clause.Name);
        json.WriteString("id", finding.Clause.Id);
        json.WriteString("status", Kebab.Name(finding.Status));
        json.WriteString("level", Kebab.Name(finding.Level));
        json.WriteNumber("confidence", Math.Round(finding.Confidence, 2));
        json.WriteString("reason", finding.Reason.In(ui));
        json.WriteStartObject("elements");
        foreach (var (element, isStated) in finding.Elements) json.WriteBoolean(Kebab.Name(element), isStated);
        json.WriteEndObject();
        ValueJson.Write(json, finding, ui);
        json.WriteBoolean("byReference", finding.IsByReference);
        Array(json, "references", finding.Clause.References, (writer, reference) =>
        {
            writer.WriteString("id", reference.Id);
            writer.WriteString("cite", reference.Cite(ui));
        });
        Array(json, "evidence", finding.Evidence, WriteEvidence);
        WriteNearestMiss(json, finding.NearestMiss);
    }

    private static void WriteNearestMiss(Utf8JsonWriter json, NearMiss? near)
    {
        if (near is null)
        {
            json.WriteNull("nearestMiss");
            return;
        }

        json.WriteStartObject("nearestMiss");
        json.WriteString("kind", Kebab.Name(near.Kind));
        if (near is { Score: { } score, Threshold: { } threshold })
        {
            json.WriteNumber("score", score);
            json.WriteNumber("threshold", threshold);
        }

        WriteEvidence(json, near.Evidence);
        json.WriteEndObject();
    }

    private static void WriteFamily(Utf8JsonWriter json, FamilyVerdict verdict)
    {
        json.WriteString("family", verdict.Family);
        json.WriteString("status", Kebab.Name(verdict.Status));
        Array(json, "evidence", verdict.Evidence, WriteEvidence);
    }

    private static void WriteBarrier(Utf8JsonWriter json, TenderBarrier barrier, Language ui)
    {
        json.WriteString("barrier", barrier.Kind.Id);
        json.WriteString("title", barrier.Kind.Title.In(ui));
        json.WriteString("severity", Kebab.Name(barrier.Severity));
        json.WriteBoolean("toCheck", barrier.IsToCheck);
        json.WriteString("value", barrier.Value);
        json.WriteString("norm", barrier.Kind.Norm.In(ui));
        json.WriteString("reference", barrier.Kind.Reference?.Id);
        json.WriteString("cite", barrier.Kind.Reference?.Cite(ui));
        json.WriteString("remedy", barrier.Kind.Remedy.In(ui));
        Array(json, "evidence", barrier.Evidence, WriteEvidence);
    }

    private static void WriteFact(Utf8JsonWriter json, TenderFact fact)
    {
        json.WriteString("fact", fact.Fact);
        json.WriteString("value", fact.Value);
        json.WriteString("unit", fact.Unit);
        Array(json, "evidence", fact.Evidence, WriteEvidence);
    }

    private static void WriteOutdated(Utf8JsonWriter json, OutdatedReference outdated, Language ui)
    {
        json.WriteString("id", outdated.Id);
        json.WriteString("reference", outdated.Name.In(ui));
        json.WriteString("replacedBy", outdated.Successor?.In(ui));
        json.WriteString("since", outdated.Since?.ToString("O", null));
        json.WriteBoolean("toCheck", outdated.IsToCheck);
        json.WriteString("message", outdated.Message.In(ui));
        Array(json, "evidence", outdated.Evidence, WriteEvidence);
    }

    private static void WriteSuggestion(Utf8JsonWriter json, Suggestion suggestion)
    {
        json.WriteString("clause", suggestion.Finding.Clause.Name);
        json.WriteString("document", suggestion.Document?.Name);
        json.WriteString("section", suggestion.SectionTitle);
        WriteNumber(json, "afterParagraph", suggestion.AfterBlock >= 0 ? suggestion.AfterBlock : null);
        json.WriteString("language", suggestion.Language.Code());
        json.WriteString("text", suggestion.Text);
        json.WriteStartArray("adds");
        foreach (var element in suggestion.Adds) json.WriteStringValue(Kebab.Name(element));
        json.WriteEndArray();
        Array(json, "translations", suggestion.Translations, (writer, translation) =>
        {
            writer.WriteString("language", translation.Language.Code());
            writer.WriteString("section", translation.SectionTitle);
            writer.WriteNumber("afterParagraph", translation.AfterBlock);
            writer.WriteString("text", translation.Text);
        });
    }

    internal static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteString("document", evidence.Document.Name);
        WriteNumber(json, "page", evidence.Page);
        json.WriteNumber("paragraph", evidence.Paragraph);
        json.WriteNumber("start", evidence.Span.Start);
        json.WriteNumber("end", evidence.Span.End);
        json.WriteString("quote", evidence.Quote);
        json.WriteString("signal", evidence.Signal);
    }

    private static void WriteProblem(Utf8JsonWriter json, ReadingProblem problem, Language ui)
    {
        json.WriteString("document", problem.Document);
        json.WriteString("kind", problem.Kind);
        json.WriteString("message", problem.Message.In(ui));
    }

    internal static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }

    private static void Array<T>(
        Utf8JsonWriter json, string name, IReadOnlyList<T> entries, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            write(json, entry);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
