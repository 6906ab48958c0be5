using System.Globalization;
using Bissib.Procurement.Web.Api;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>A tender as the API tells it. Message says the state in the language asked for.</summary>
internal sealed record TenderAnswer
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    public required ScanState State { get; init; }

    public required bool IsFinished { get; init; }

    /// <summary>0 to 100.</summary>
    public required int Percent { get; init; }

    public required string Message { get; init; }

    public required DateTimeOffset Uploaded { get; init; }

    /// <summary>Null until the scan is over.</summary>
    public DateTimeOffset? Finished { get; init; }

    /// <summary>The version of the catalogue that judges.</summary>
    public required string Catalogue { get; init; }

    /// <summary>Clauses present or incomplete; null until there is a result.</summary>
    public int? ClausesFound { get; init; }

    /// <summary>Mandatory clauses that are missing; null until there is a result.</summary>
    public int? MandatoryMissing { get; init; }

    public required IReadOnlyList<DocumentAnswer> Documents { get; init; }

    /// <summary>By name: self, page, events, and where there is a result also result and report.</summary>
    public required IReadOnlyDictionary<string, string> Links { get; init; }

    public static string Address(int id) =>
        string.Create(CultureInfo.InvariantCulture, $"/api/{ApiRoutes.Version}/tenders/{id}");

    public static TenderAnswer Of(TenderRow tender)
    {
        var (scan, progress, address) = (tender.Scan, ScanProgress.Of(tender), Address(tender.Id));
        return new()
        {
            Id = tender.Id,
            Name = tender.Name,
            State = scan.State,
            IsFinished = scan.IsFinished,
            Percent = progress.Percent,
            Message = progress.Message,
            Uploaded = tender.Uploaded,
            Finished = scan.Finished,
            Catalogue = scan.CatalogueVersion,
            ClausesFound = scan.HasResult ? scan.FoundClauses : null,
            MandatoryMissing = scan.HasResult ? scan.MissingDuties : null,
            Documents = [.. tender.Documents.OrderBy(row => row.Position)
                .Select(row => DocumentAnswer.Of(row, address, scan.HasResult))],
            Links = LinksOf(tender, address),
        };
    }

    private static SortedDictionary<string, string> LinksOf(TenderRow tender, string address)
    {
        var links = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["events"] = $"{address}/events",
            ["page"] = string.Create(CultureInfo.InvariantCulture, $"/tenders/{tender.Id}"),
            ["self"] = address,
        };
        if (!tender.Scan.HasResult) return links;
        links["report"] = $"{address}/report";
        links["result"] = $"{address}/result";
        return links;
    }
}

/// <summary>A document of a tender. Annotated is null where it is no Word file or there is no result.</summary>
internal sealed record DocumentAnswer(
    int Id, string Name, long Bytes, string Sha256, string Original, string? Annotated)
{
    public static DocumentAnswer Of(DocumentRow row, string tender, bool hasResult)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"{tender}/documents/{row.Id}");
        return new(row.Id, row.Name, row.Bytes, row.Sha256, address,
            row.IsWord && hasResult ? $"{address}/annotated" : null);
    }
}
