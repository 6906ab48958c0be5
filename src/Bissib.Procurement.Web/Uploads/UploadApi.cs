using System.Globalization;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Api;
using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tenders;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bissib.Procurement.Web.Uploads;

/// <summary>
/// Files sent in parts (<see cref="Tus"/>): begun, asked how far they are, gone on with, given up. A tender is then
/// made of their ids.
/// </summary>
internal static class UploadApi
{
    public const string Address = $"/api/{ApiRoutes.Version}/uploads";

    public static void MapUploads(this IEndpointRouteBuilder api)
    {
        var uploads = api.MapGroup("/uploads").WithTags("uploads").DisableAntiforgery().Needs(Permission.Work)
            .AddEndpointFilter(async (context, next) =>
            {
                context.HttpContext.Response.Headers[Tus.Resumable] = Tus.Version;
                return await next(context);
            });
        uploads.MapMethods("", [HttpMethods.Options], Options).Said(UploadApiWords.Options)
            .Produces(StatusCodes.Status204NoContent);
        uploads.MapPost("", BeginAsync).Said(UploadApiWords.Begin).Produces(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        var upload = uploads.MapGroup("/{id}");
        upload.MapMethods("", [HttpMethods.Head], AskAsync).Said(UploadApiWords.Ask)
            .Produces(StatusCodes.Status200OK).Produces(StatusCodes.Status404NotFound);
        upload.MapPatch("", GoOnAsync).Said(UploadApiWords.GoOn).Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        upload.MapDelete("", GiveUpAsync).Said(UploadApiWords.GiveUp).Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static NoContent Options(HttpResponse response, UploadLimits limits)
    {
        response.Headers["Tus-Version"] = Tus.Version;
        response.Headers["Tus-Extension"] = Tus.Extensions;
        response.Headers["Tus-Max-Size"] = limits.FileBytes.ToString(CultureInfo.InvariantCulture);
        return TypedResults.NoContent();
    }

    // What can be known to be refused in the end is refused before it is sent.
    private static async Task<IResult> BeginAsync(
        HttpRequest request, HttpResponse response, StagedUploads uploads, UploadLimits limits, Quota quota,
        CancellationToken cancel)
    {
        if (!Tus.IsSpokenBy(request)) return OtherVersion(response);
        if (Tus.NameIn(request) is not { } written || Tus.Number(request, Tus.Length) is not { } bytes)
            return Refuse(StatusCodes.Status400BadRequest, "headers", Ui.Say(UploadApiWords.HeadersNeeded));
        var name = DocumentName.Of(written);
        if (bytes > limits.FileBytes)
            return Refuse(StatusCodes.Status413PayloadTooLarge, "too-large",
                Ui.Say(UploadWords.TooLarge, name, limits.FileMegabytes));
        if (UploadForm.TroubleOf(name) is { } trouble) return Refuse(StatusCodes.Status400BadRequest, "format",
            trouble);
        if (await quota.CheckAsync(bytes, cancel) is { } refusal) return refusal.ToResult(response);
        if (await uploads.BeginAsync(name, bytes, cancel) is not { } upload)
            return Refuse(StatusCodes.Status429TooManyRequests, "too-many",
                Ui.Say(UploadApiWords.TooManyAtOnce, StagedUploads.MostAtOnce));
        Tus.Describe(response, upload);
        return TypedResults.Created($"{Address}/{upload.Id}");
    }

    private static async Task<IResult> AskAsync(
        string id, HttpResponse response, StagedUploads uploads, CancellationToken cancel)
    {
        if (await uploads.FindAsync(id, cancel) is not { } upload) return TypedResults.NotFound();
        Tus.Describe(response, upload);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok();
    }

    private static async Task<IResult> GoOnAsync(
        string id, HttpRequest request, HttpResponse response, StagedUploads uploads, CancellationToken cancel)
    {
        if (await uploads.FindAsync(id, cancel) is not { } upload) return TypedResults.NotFound();
        if (!Tus.IsSpokenBy(request)) return OtherVersion(response);
        if (request.ContentType != Tus.ContentType)
            return Refuse(StatusCodes.Status415UnsupportedMediaType, "content-type",
                Ui.Say(UploadApiWords.WrongType, Tus.ContentType));
        if (Tus.Number(request, Tus.Offset) != upload.Received) return Elsewhere(response, upload);
        if (upload.PartNames.Count >= UploadRow.MostParts)
            return Refuse(StatusCodes.Status429TooManyRequests, "too-many-parts", Ui.Say(UploadApiWords.TooManyParts));
        try
        {
            if (await uploads.AppendAsync(upload, request.Body, cancel) is not { } received)
                return Elsewhere(response, upload);
            Tus.Describe(response, upload);
            response.Headers[Tus.Offset] = received.ToString(CultureInfo.InvariantCulture);
            return TypedResults.NoContent();
        }
        catch (InvalidDataException)
        {
            return Refuse(StatusCodes.Status413PayloadTooLarge, "too-long", Ui.Say(UploadApiWords.TooLong));
        }
    }

    private static async Task<IResult> GiveUpAsync(string id, StagedUploads uploads, CancellationToken cancel)
    {
        if (await uploads.FindAsync(id, cancel) is not { } upload) return TypedResults.NotFound();
        await uploads.DeleteAsync(upload, cancel);
        return TypedResults.NoContent();
    }

    private static IResult OtherVersion(HttpResponse response)
    {
        response.Headers["Tus-Version"] = Tus.Version;
        return Refuse(
            StatusCodes.Status412PreconditionFailed, "version", Ui.Say(UploadApiWords.OtherVersion, Tus.Version));
    }

    private static IResult Elsewhere(HttpResponse response, UploadRow upload)
    {
        Tus.Describe(response, upload);
        return Refuse(StatusCodes.Status409Conflict, "offset", Ui.Say(UploadApiWords.WrongOffset));
    }

    private static IResult Refuse(int status, string trouble, string detail) =>
        ApiTrouble.Refuse(status, trouble, UploadApiWords.Refused, detail);
}
