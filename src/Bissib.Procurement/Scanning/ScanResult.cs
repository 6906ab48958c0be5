using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Barriers;
using Bissib.Procurement.Scanning.Facts;
using Bissib.Procurement.Scanning.Profile;
using Bissib.Procurement.Scanning.References;

namespace Bissib.Procurement.Scanning;

/// <summary>What a tender says of the catalogue's clauses.</summary>
public sealed record ScanResult
{
    public required Tender Tender { get; init; }

    public required string CatalogueVersion { get; init; }

    public required int CatalogueSize { get; init; }

    public required TenderProfile Profile { get; init; }

    /// <summary>
    /// The words from which fields of the profile were read, by their names in JSON; not what the user gave.
    /// </summary>
    public required IReadOnlyDictionary<string, Evidence> ProfileEvidence { get; init; }

    /// <summary>
    /// One for each clause that the tender speaks of or should have; ordered by status, then clause id.
    /// </summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<FamilyVerdict> Families { get; init; }

    /// <summary>Acts and rules that were no longer in force on the tender's day; ordered by id.</summary>
    public required IReadOnlyList<OutdatedReference> OutdatedReferences { get; init; }

    /// <summary>What keeps small and social enterprises away, the gravest first.</summary>
    public IReadOnlyList<TenderBarrier> Barriers { get; init; } = [];

    /// <summary>What the tender asks of bidders; ordered by the name of the fact.</summary>
    public IReadOnlyList<TenderFact> Facts { get; init; } = [];

    /// <summary>Standard specifications that apply as a whole and were not read, in the order of the tender.</summary>
    public required IReadOnlyList<IncorporatedDocument> Incorporated { get; init; }

    /// <summary>
    /// The clauses to add, mandatory ones first, then by rank; then what completes the incomplete ones.
    /// </summary>
    public required IReadOnlyList<Suggestion> Suggestions { get; init; }

    /// <summary>True where a clause that the law certainly asks for is missing.</summary>
    public bool LacksMandatoryClause =>
        Findings.Any(f => f is { Status: FindingStatus.Missing, Level: FindingLevel.Mandatory });
}

/// <summary>Whether a tender has operative clauses of a family, only speaks of it, or says nothing.</summary>
public enum FamilyStatus
{
    Operative,
    Mentioned,
    Absent,
}

/// <summary>
/// The evidence of absence is what rules the family, or single clauses of it, out; none where nothing is said.
/// </summary>
public sealed record FamilyVerdict(string Family, FamilyStatus Status, IReadOnlyList<Evidence> Evidence);

/// <summary>
/// A clause proposed for a document: the model text with its parameters filled, and the block after which it fits.
/// Document is null where no document of the tender can take it; AfterBlock is then -1.
/// </summary>
public sealed record Suggestion(
    Finding Finding, TenderDocument? Document, int AfterBlock, string? SectionTitle, Language Language, string Text)
{
    /// <summary>
    /// The elements that the text adds to an incomplete clause; empty where it is the whole of a missing one.
    /// </summary>
    public IReadOnlyList<Element> Adds { get; init; } = [];

    /// <summary>The same in the other language of a document of two languages; empty in any other.</summary>
    public IReadOnlyList<Translation> Translations { get; init; } = [];
}

/// <summary>A proposed text in another language, and where that language has its place.</summary>
public sealed record Translation(Language Language, int AfterBlock, string? SectionTitle, string Text);
