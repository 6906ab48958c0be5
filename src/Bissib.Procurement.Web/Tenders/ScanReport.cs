using System.Text.Json;
using System.Text.Json.Serialization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Law;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>The groups of the tender page, in their order there: what to do first stands first.</summary>
internal enum FindingGroup
{
    MandatoryMissing,
    Missing,
    Incomplete,
    Present,
    Mentioned,
    Negated,
}

/// <summary>
/// A scan as the tender page shows it, in every language and without the catalogue: a later catalogue does not change
/// what an old scan says.
/// </summary>
internal sealed record ScanReport
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    public required int CatalogueSize { get; init; }

    public required TenderProfile Profile { get; init; }

    /// <summary>The words from which fields of the profile were read, by the names of the scan's JSON.</summary>
    public required IReadOnlyDictionary<string, Quote> ProfileQuotes { get; init; }

    public required IReadOnlyList<ReportedFamily> Families { get; init; }

    /// <summary>Law that is cited though it was out of force.</summary>
    public required IReadOnlyList<ReportedReference> Outdated { get; init; }

    /// <summary>
    /// What keeps small and social enterprises away, the gravest first; empty in a scan of before they were kept.
    /// </summary>
    public IReadOnlyList<ReportedBarrier> Barriers { get; init; } = [];

    /// <summary>Standard documents that apply and were not read.</summary>
    public required IReadOnlyList<ReportedDocument> Incorporated { get; init; }

    /// <summary>Those that could be read.</summary>
    public required IReadOnlyList<ReadDocument> Documents { get; init; }

    public required IReadOnlyList<ReportedFinding> Findings { get; init; }

    public required IReadOnlyList<ReportedProblem> Problems { get; init; }

    public int Count(FindingGroup group) => Findings.Count(finding => finding.Group == group);

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>Null where there is none, or where it was written in a form that is no longer read.</summary>
    public static ScanReport? Find(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize<ScanReport>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>
/// Language is a code of ISO 639; Pages is null where the format has none. Of a PDF a Word draft can be made, or
/// NoDraft says why not.
/// </summary>
internal sealed record ReadDocument(
    string Name, string Language, int? Pages, int UnreadablePages, bool IsPdf = false, Localised? NoDraft = null)
{
    public bool HasDraft => IsPdf && NoDraft is null;
}

internal sealed record ReportedProblem(string Document, Localised Message);

internal sealed record ReportedFamily(string Family, FamilyStatus Status, IReadOnlyList<Quote> Quotes);

/// <summary>IsToCheck is true where the day of the tender or the rule leaves a doubt.</summary>
internal sealed record ReportedReference(
    Localised Name, Localised? Successor, bool IsToCheck, Localised Message, IReadOnlyList<Quote> Quotes);

/// <summary>
/// Value is the number that the words state with its unit, or null; Law is null where the norm is practice alone.
/// </summary>
internal sealed record ReportedBarrier(
    Localised Title, BarrierSeverity Severity, Localised? Value, bool IsToCheck, Localised Norm, Localised Remedy,
    LegalBasis? Law, IReadOnlyList<Quote> Quotes);

internal sealed record ReportedDocument(string Name, IReadOnlyList<Quote> Quotes);

internal sealed record ReportedFinding
{
    public required string Clause { get; init; }

    public required Localised Title { get; init; }

    public required FindingGroup Group { get; init; }

    public required Localised Reason { get; init; }

    /// <summary>What a complete clause states, and whether this one does.</summary>
    public required IReadOnlyDictionary<Element, bool> Elements { get; init; }

    /// <summary>The words that say an element's value, as far as they can be read.</summary>
    public required IReadOnlyDictionary<Element, string> Values { get; init; }

    /// <summary>Values outside of what the catalogue recommends: something to think over.</summary>
    public required IReadOnlyList<Localised> Remarks { get; init; }

    /// <summary>Where the clause may stand; the first is where it is proposed.</summary>
    public required IReadOnlyList<Stage> Stages { get; init; }

    public required bool IsByReference { get; init; }

    /// <summary>For a missing clause, the words that come nearest to it; null where nothing is near.</summary>
    public Quote? NearestMiss { get; init; }

    public required IReadOnlyList<Quote> Quotes { get; init; }

    public required IReadOnlyList<LegalBasis> Law { get; init; }

    /// <summary>The model text; null where nothing is to be added.</summary>
    public ProposedText? Proposal { get; init; }
}

/// <summary>
/// Words of a document: Mark is what matched, Before and After stand around it. Page is from 1, Paragraph from 0;
/// Heading is the one above, with its number, or null. Start is the place of Mark in the text of the document, whose
/// place among the documents is Position.
/// </summary>
internal sealed record Quote(
    string Document, int Position, int? Page, int Paragraph, int Start, string? Heading,
    string Language, string Before, string Mark, string After)
{
    public int End => Start + Mark.Length;
}

internal sealed record LegalBasis(Localised Citation, Localised Content, Uri Link)
{
    public static LegalBasis Of(Reference reference) =>
        new(reference.InAllLanguages, reference.Article.Content, reference.Act.Link);
}

/// <summary>
/// Section and Document say where it fits; null where nothing does. One that is a suggestion goes into the annotated
/// file and is decided on; else it is a model to compare with.
/// </summary>
internal sealed record ProposedText(
    string Language, IReadOnlyList<string> Paragraphs, string? Section, string? Document, bool IsSuggestion);
