using Bissib.Procurement.Scanning;
using Bissib.Procurement.Web.Api;
using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Files;
using Bissib.Procurement.Web.Shared;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>The documents of a tender and the results of its scan, as files.</summary>
internal static class TenderFiles
{
    public static void MapTenderFiles(this RouteGroupBuilder tender)
    {
        tender.MapGet("/result", ResultAsync).Said(TenderApiWords.Result)
            .Produces(StatusCodes.Status200OK, contentType: FileType.Json).WithNotFound().WithNotYet();
        tender.MapGet("/report", ReportAsync).Said(TenderApiWords.Report)
            .Produces(StatusCodes.Status200OK, contentType: FileType.Word).WithNotFound().WithNotYet();
        tender.MapGet("/documents/{document:int}", DocumentAsync).Said(TenderApiWords.Document)
            .Produces(StatusCodes.Status200OK, contentType: FileType.Bytes).WithNotFound();
        tender.MapGet("/documents/{document:int}/annotated", AnnotatedAsync).Said(TenderApiWords.Annotated)
            .Produces(StatusCodes.Status200OK, contentType: FileType.Word).WithNotFound().WithNotYet();
        tender.MapGet("/documents/{document:int}/draft", DraftAsync).Said(TenderApiWords.Draft)
            .Produces(StatusCodes.Status200OK, contentType: FileType.Word).WithNotFound().WithNotYet();
    }

    private delegate Stream? Finder(TenderRow tender, DocumentRow row, Language language, Uri? catalogue);

    private static RouteHandlerBuilder WithNotFound(this RouteHandlerBuilder route) =>
        route.ProducesProblem(StatusCodes.Status404NotFound);

    private static RouteHandlerBuilder WithNotYet(this RouteHandlerBuilder route) =>
        route.ProducesProblem(StatusCodes.Status409Conflict);

    // Handed over as bytes to be saved, never to be shown: a document may hold scripts.
    private static async Task<IResult> DocumentAsync(
        int id, int document, TenderContext rows, DocumentStore store, AuditTrail audit, CancellationToken cancel)
    {
        var tender = await rows.FindTenderAsync(id, cancel);
        if (tender?.Documents.SingleOrDefault(row => row.Id == document) is not { } row) return Results.NotFound();
        await audit.SaveAsync(AuditAction.DocumentOpened, tender, row.Name, cancel);
        return Results.File(await store.OpenReadAsync(row.Sha256, cancel), FileType.Bytes, row.Name);
    }

    private static Task<IResult> AnnotatedAsync(
        int id, int document, TenderContext rows, StoredTender stored, AuditTrail audit, HttpRequest request,
        CancellationToken cancel) =>
        MadeAsync(id, document, rows, audit, request, stored.FindAnnotated, "bissib", cancel);

    private static Task<IResult> DraftAsync(
        int id, int document, TenderContext rows, StoredTender stored, AuditTrail audit, HttpRequest request,
        CancellationToken cancel) =>
        MadeAsync(id, document, rows, audit, request, stored.FindDraft, "bissib-draft", cancel);

    private static async Task<IResult> MadeAsync(
        int id, int document, TenderContext rows, AuditTrail audit, HttpRequest request, Finder find, string suffix,
        CancellationToken cancel)
    {
        var tender = await rows.FindTenderAsync(id, cancel);
        if (tender?.Documents.SingleOrDefault(row => row.Id == document) is not { } row) return Results.NotFound();
        if (!tender.Scan.HasResult) return Results.Conflict();
        if (find(tender, row, Ui.Language, CatalogueAt(request)) is not { } made) return Results.NotFound();
        await audit.SaveAsync(AuditAction.ResultExported, tender, row.Name, cancel);
        return Results.File(made, FileType.Word, $"{Path.GetFileNameWithoutExtension(row.Name)}-{suffix}.docx");
    }

    // A link to this machine alone is of no use in a file that is handed on.
    private static Uri? CatalogueAt(HttpRequest request) =>
        new Uri($"{request.Scheme}://{request.Host}/clauses/") is { IsLoopback: false } address ? address : null;

    private static async Task<IResult> ReportAsync(
        int id, TenderContext rows, StoredTender stored, AuditTrail audit, CancellationToken cancel)
    {
        if (await rows.FindTenderAsync(id, cancel) is not { } tender) return Results.NotFound();
        if (!tender.Scan.HasResult) return Results.Conflict();
        await audit.SaveAsync(AuditAction.ResultExported, tender, "report", cancel);
        return Results.File(stored.Report(tender, Ui.Language), FileType.Word, $"{tender.Name}-bissib.docx");
    }

    private static async Task<IResult> ResultAsync(
        int id, TenderContext rows, StoredTender stored, AuditTrail audit, CancellationToken cancel)
    {
        if (await rows.FindTenderAsync(id, cancel) is not { } tender) return Results.NotFound();
        if (!tender.Scan.HasResult) return Results.Conflict();
        await audit.SaveAsync(AuditAction.ResultExported, tender, "json", cancel);
        var json = new MemoryStream();
        ScanJson.Write(json, [stored.Scan(tender)], Ui.Language);
        json.Position = 0;
        return Results.File(json, FileType.Json, $"{tender.Name}.json");
    }
}
