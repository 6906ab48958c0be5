using System.Text.Json;
using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning.Values;

/// <summary>Writes what a tender states of the elements of a clause, and the remarks on it.</summary>
internal static class ValueJson
{
    public static void Write(Utf8JsonWriter json, Finding finding, Language ui)
    {
        json.WriteStartObject("elementValues");
        foreach (var (element, value) in finding.Values)
        {
            json.WriteStartObject(Kebab.Name(element));
            WriteMeasure(json, value.Measure);
            json.WriteString("text", value.Text);
            json.WriteStartArray("words");
            foreach (var word in value.Words) json.WriteStringValue(word);
            json.WriteEndArray();
            json.WriteNumber("start", value.Span.Start);
            json.WriteNumber("end", value.Span.End);
            json.WriteString("document", value.Document.Name);
            ScanJson.WriteNumber(json, "page", value.Page);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("remarks");
        foreach (var remark in finding.Remarks) json.WriteStringValue(remark.In(ui));
        json.WriteEndArray();
    }

    private static void WriteMeasure(Utf8JsonWriter json, Measure? measure)
    {
        if (measure is null)
        {
            json.WriteNull("value");
            return;
        }

        json.WriteNumber("value", measure.Value);
        if (measure.UpTo is { } upTo) json.WriteNumber("upTo", upTo);
        json.WriteString("unit", measure.Unit);
        if (measure.Per is not null) json.WriteString("per", measure.Per);
        json.WriteBoolean("atLeast", measure.Bound == Bound.AtLeast);
        json.WriteBoolean("atMost", measure.Bound == Bound.AtMost);
    }
}
