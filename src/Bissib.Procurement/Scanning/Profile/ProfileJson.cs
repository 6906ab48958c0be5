using System.Text.Json;
using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Writes a profile into the scan's JSON. Null is unknown; "evidence" holds the words of what was read, "uncertain" the
/// names of what was read with doubt.
/// </summary>
internal static class ProfileJson
{
    public static void Write(Utf8JsonWriter json, TenderProfile profile, IReadOnlyDictionary<string, Evidence> read)
    {
        json.WriteStartObject("profile");
        WriteContract(json, profile);
        WriteBuyer(json, profile);
        json.WriteString("publicationDate", profile.Published?.ToString("O", null));
        json.WriteString("submissionDeadline", profile.Deadline?.ToString());
        json.WriteString("language", profile.Language.Code());
        json.WriteStartArray("uncertain");
        foreach (var field in profile.Uncertain) json.WriteStringValue(field);
        json.WriteEndArray();
        WriteEvidence(json, read);
        json.WriteEndObject();
    }

    private static void WriteContract(Utf8JsonWriter json, TenderProfile profile)
    {
        WriteName(json, "kind", profile.Kind);
        json.WriteStartArray("cpv");
        foreach (var code in profile.Cpv) json.WriteStringValue(code);
        json.WriteEndArray();
        if (profile.Value is { } value) json.WriteNumber("value", value);
        else json.WriteNull("value");
        ScanJson.WriteNumber(json, "durationDays", profile.DurationDays);
        ScanJson.WriteNumber(json, "durationMonths", profile.DurationMonths);
        ScanJson.WriteNumber(json, "renewals", profile.Renewals);
        WriteName(json, "procedure", profile.Procedure);
        ScanJson.WriteNumber(json, "lots", profile.Lots);
        if (profile.IsSubsidised is { } isSubsidised) json.WriteBoolean("subsidised", isSubsidised);
        else json.WriteNull("subsidised");
    }

    private static void WriteBuyer(Utf8JsonWriter json, TenderProfile profile)
    {
        json.WriteString("buyer", profile.BuyerName);
        WriteName(json, "buyerType", profile.Buyer);
        WriteName(json, "authority", profile.Authority);
        WriteName(json, "region", profile.Region);
        json.WriteString("country", profile.Country);
    }

    private static void WriteEvidence(Utf8JsonWriter json, IReadOnlyDictionary<string, Evidence> read)
    {
        json.WriteStartObject("evidence");
        foreach (var (field, evidence) in read.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject(field);
            ScanJson.WriteEvidence(json, evidence);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteName<T>(Utf8JsonWriter json, string field, T? value) where T : struct, Enum =>
        json.WriteString(field, value is { } known ? Kebab.Name(known) : null);
}
