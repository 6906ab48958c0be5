using Bissib.Procurement.Scanning;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Files;
using Bissib.Procurement.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>What the tender page fetches: the progress, the documents, and the results as files.</summary>
internal static class TenderRoutes
{
    private const string Json = "application/json";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapTenders(this IEndpointRouteBuilder app)
    {
        var tender = app.MapGroup("/tenders/{id:int}");
        tender.MapGet("/state", StateAsync);
        tender.MapGet("/events", EventsAsync);
        tender.MapGet("/documents/{document:int}", DocumentAsync);
        tender.MapGet("/documents/{document:int}/annotated", AnnotatedAsync);
        tender.MapGet("/report", ReportAsync);
        tender.MapGet("/result.json", JsonAsync);
    }

    private static async Task<IResult> StateAsync(int id, TenderContext rows, CancellationToken cancel) =>
        await FindAsync(rows, id, cancel) is { } tender ? Results.Json(ScanProgress.Of(tender)) : Results.NotFound();

    private static async Task<IResult> EventsAsync(
        int id, TenderContext rows, ScanFollower follower, CancellationToken cancel) =>
        await rows.Tenders.AnyAsync(tender => tender.Id == id, cancel)
            ? TypedResults.ServerSentEvents(follower.FollowAsync(id, cancel))
            : Results.NotFound();

    // Handed over as bytes to be saved, never to be shown: a document may hold scripts.
    private static async Task<IResult> DocumentAsync(
        int id, int document, TenderContext rows, DocumentStore store, CancellationToken cancel) =>
        await rows.Documents.SingleOrDefaultAsync(row => row.Id == document && row.TenderId == id, cancel) is { } row
            ? Results.File(store.OpenRead(row.Sha256), "application/octet-stream", row.Name)
            : Results.NotFound();

    private static async Task<IResult> AnnotatedAsync(
        int id, int document, TenderContext rows, StoredTender stored, CancellationToken cancel)
    {
        var tender = await FindAsync(rows, id, cancel);
        var row = tender?.Documents.SingleOrDefault(row => row.Id == document);
        return row is not null && stored.FindAnnotated(tender!, row, Ui.Language) is { } annotated
            ? Results.File(annotated, Word, $"{Path.GetFileNameWithoutExtension(row.Name)}-bissib.docx")
            : Results.NotFound();
    }

    private static async Task<IResult> ReportAsync(
        int id, TenderContext rows, StoredTender stored, CancellationToken cancel) =>
        await FindAsync(rows, id, cancel) is { } tender
            ? Results.File(stored.Report(tender, Ui.Language), Word, $"{tender.Name}-bissib.docx")
            : Results.NotFound();

    private static async Task<IResult> JsonAsync(
        int id, TenderContext rows, StoredTender stored, CancellationToken cancel)
    {
        if (await FindAsync(rows, id, cancel) is not { } tender) return Results.NotFound();
        var json = new MemoryStream();
        ScanJson.Write(json, [stored.Scan(tender)], Ui.Language);
        json.Position = 0;
        return Results.File(json, Json, $"{tender.Name}.json");
    }

    private static Task<TenderRow?> FindAsync(TenderContext rows, int id, CancellationToken cancel) =>
        rows.Tenders.AsNoTracking().Include(tender => tender.Documents).Include(tender => tender.Scans)
            .AsSplitQuery().SingleOrDefaultAsync(tender => tender.Id == id, cancel);
}
