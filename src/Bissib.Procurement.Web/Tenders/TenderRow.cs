using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;
using Bissib.Procurement.Web.Data;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>A tender as uploaded: its documents in the order given, and what the user said of it.</summary>
internal sealed class TenderRow : IOwned
{
    public const int LongestName = 200;

    public int Id { get; init; }

    public int OrganisationId { get; private set; }

    /// <summary>A label only: it names no file.</summary>
    public required string Name { get; init; }

    /// <summary>The name as it is searched (<see cref="TenderList.Fold"/>).</summary>
    public required string Folded { get; init; }

    /// <summary>SHA-256 over the documents and the profile: the same upload twice is one tender.</summary>
    public required string Fingerprint { get; init; }

    public required DateTimeOffset Uploaded { get; init; }

    public ContractKind? Kind { get; private set; }

    /// <summary>Euros without VAT.</summary>
    public decimal? Value { get; private set; }

    public BuyerType? Buyer { get; private set; }

    public Region? Region { get; private set; }

    public DateOnly? Published { get; private set; }

    public int? DurationMonths { get; private set; }

    /// <summary>Codes parted by a blank; null where none was given.</summary>
    public string? Cpv { get; private set; }

    public List<DocumentRow> Documents { get; init; } = [];

    public List<ScanRow> Scans { get; init; } = [];

    /// <summary>The last one made; a tender has one from its upload on.</summary>
    public ScanRow Scan => Scans.MaxBy(scan => scan.Id)!;

    public List<DecisionRow> Decisions { get; init; } = [];

    /// <summary>What the user says of the tender; it prevails over what is read. A month counts 365/12 days.</summary>
    public TenderProfile Profile
    {
        get => new()
        {
            Kind = Kind, Value = Value, Buyer = Buyer, Region = Region, Published = Published,
            DurationMonths = DurationMonths, DurationDays = DurationMonths * 365 / 12, Cpv = Cpv?.Split(' ') ?? [],
        };
        set
        {
            (Kind, Value, Buyer, Region) = (value.Kind, value.Value, value.Buyer, value.Region);
            (Published, DurationMonths) = (value.Published, value.DurationMonths);
            Cpv = value.Cpv.Count > 0 ? string.Join(' ', value.Cpv) : null;
        }
    }
}

/// <summary>
/// A document of a tender. Its bytes stand in the store under their SHA-256; the name is a label only.
/// </summary>
internal sealed class DocumentRow : IOwned
{
    public int Id { get; init; }

    public int OrganisationId { get; private set; }

    public int TenderId { get; init; }

    /// <summary>From 0, in the order of the upload.</summary>
    public required int Position { get; init; }

    /// <summary>Unique within the tender.</summary>
    public required string Name { get; init; }

    public required string Sha256 { get; init; }

    public required long Bytes { get; init; }

    public bool IsWord => Name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);
}
