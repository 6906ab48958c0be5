using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Api;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Uploads;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>Tenders over HTTP: sent, followed, read, taken away. The pages use the same routes.</summary>
internal static class TenderApi
{
    public static void MapTenders(this IEndpointRouteBuilder api)
    {
        var tenders = api.MapGroup("/tenders").WithTags("tenders");
        tenders.MapGet("", ListAsync).Said(TenderApiWords.List);
        tenders.MapPost("", AddAsync).DisableAntiforgery().Needs(Permission.Work)
            .Said(TenderApiWords.Add).ProducesValidationProblem().ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        var tender = tenders.MapGroup("/{id:int}");
        tender.MapGet("", GetAsync).Said(TenderApiWords.Get);
        tender.MapDelete("", DeleteAsync).Needs(Permission.Work).Said(TenderApiWords.Delete);
        tender.MapPost("/scans", ScanAgainAsync).DisableAntiforgery().Needs(Permission.Work)
            .Said(TenderApiWords.ScanAgain);
        tender.MapGet("/events", EventsAsync).Said(TenderApiWords.Events)
            .Produces<ScanProgress>(contentType: "text/event-stream");
        tender.MapTenderFiles();
    }

    // A state is written as in the answers: "done".
    private static async Task<Results<Ok<TenderPage>, ValidationProblem>> ListAsync(
        string? search, string? state, int? page, int? size, TenderContext rows, CancellationToken cancel)
    {
        var names = Enum.GetNames<ScanState>().Select(name => name.ToLowerInvariant()).ToList();
        if (state is not null && !names.Contains(state))
            return TypedResults.ValidationProblem(
                new Dictionary<string, string[]> { ["state"] = [string.Join(", ", names)] });
        ScanState? asked = state is null ? null : Enum.Parse<ScanState>(state, ignoreCase: true);
        return TypedResults.Ok(await new TenderList(search, asked, new(page, size)).FindAsync(rows, cancel));
    }

    private static async Task<IResult> AddAsync(
        IFormFileCollection documents, [FromForm] string? kind, [FromForm] string? value, [FromForm] string? buyerType,
        [FromForm] string? region, [FromForm] string? publicationDate, [FromForm] string? durationMonths,
        [FromForm] string? cpv, [FromForm] string? uploads, UploadLimits limits, StagedUploads staged,
        Quota quota, TenderIntake intake, HttpResponse response, CancellationToken cancel)
    {
        var form = new UploadForm { Documents = [.. documents], Uploads = IdsIn(uploads) };
        await form.FindAsync(staged, limits, cancel);
        var profile = new ProfileForm
        {
            Kind = kind, Value = value, Buyer = buyerType, Region = region, Published = publicationDate,
            Duration = durationMonths, Cpv = cpv,
        };
        if (form.IsTooLarge(limits)) return TypedResults.Problem(
            string.Join(' ', form.Check(limits).Select(error => error.Message)),
            statusCode: StatusCodes.Status413PayloadTooLarge);
        var errors = form.Check(limits).Concat(profile.Check()).GroupBy(error => ProfileForm.NameInApi(error.Field))
            .ToDictionary(group => group.Key, group => group.Select(error => error.Message).ToArray());
        if (errors.Count > 0) return TypedResults.ValidationProblem(errors);
        if (await quota.CheckAsync(form.NewBytes, cancel) is { } refusal) return refusal.ToResult(response);
        var tender = await intake.AddAsync(form.Files, profile.Profile, cancel);
        await form.ForgetAsync(staged, cancel);
        return TypedResults.Accepted(TenderAnswer.Address(tender.Id), TenderAnswer.Of(tender));
    }

    // A field that is sent several times arrives with commas between.
    private static List<string> IdsIn(string? uploads) =>
        [.. (uploads ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)];

    private static async Task<Results<Ok<TenderAnswer>, NotFound>> GetAsync(
        int id, TenderContext rows, CancellationToken cancel) =>
        await rows.FindTenderToShowAsync(id, cancel) is { } tender
            ? TypedResults.Ok(TenderAnswer.Of(tender))
            : TypedResults.NotFound();

    private static async Task<Results<NoContent, NotFound>> DeleteAsync(
        int id, TenderContext rows, TenderIntake intake, CancellationToken cancel)
    {
        if (await rows.FindTenderAsync(id, cancel) is not { } tender) return TypedResults.NotFound();
        await intake.DeleteAsync(tender, cancel);
        return TypedResults.NoContent();
    }

    // Asked twice, it is one scan: one that goes on is left alone.
    private static async Task<Results<Accepted<TenderAnswer>, NotFound>> ScanAgainAsync(
        int id, TenderContext rows, TenderIntake intake, CancellationToken cancel)
    {
        if (await rows.FindTenderAsync(id, cancel) is not { } tender) return TypedResults.NotFound();
        if (tender.Scan.IsFinished) await intake.ScanAgainAsync(tender, cancel);
        return TypedResults.Accepted(TenderAnswer.Address(id), TenderAnswer.Of(tender));
    }

    private static async Task<IResult> EventsAsync(
        int id, TenderContext rows, CurrentOrganisation organisation, ScanFollower follower,
        CancellationToken cancel) =>
        await rows.Tenders.AnyAsync(tender => tender.Id == id, cancel)
            ? TypedResults.ServerSentEvents(follower.FollowAsync(id, organisation.Required, cancel))
            : TypedResults.NotFound();
}
