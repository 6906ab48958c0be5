using Bissib.Procurement.Web.Shared;
using Microsoft.AspNetCore.Diagnostics;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>
/// How much one upload may hold. Each is a setting: Upload:FileMegabytes, Upload:Files, Upload:Megabytes,
/// Upload:KeepHours. A megabyte is 1,048,576 bytes here.
/// </summary>
internal sealed record UploadLimits
{
    private const int Largest = 2000;

    /// <summary>What is read on. Others are refused by name before anything is stored.</summary>
    public static readonly IReadOnlyList<string> Endings =
        [".pdf", ".docx", ".docm", ".odt", ".rtf", ".html", ".htm", ".txt", ".md", ".zip"];

    /// <summary>One file.</summary>
    public int FileMegabytes { get; init; } = 50;

    public int Files { get; init; } = 20;

    /// <summary>All files together, with the rest of the form.</summary>
    public int Megabytes { get; init; } = 200;

    /// <summary>For how long what has arrived of an upload that broke off is kept, from its beginning.</summary>
    public int KeepHours { get; init; } = 24;

    public long FileBytes => FileMegabytes * 1024L * 1024;

    public long Bytes => Megabytes * 1024L * 1024;

    /// <exception cref="RefusedStartException">A limit is no number that makes sense.</exception>
    public static UploadLimits Of(IConfiguration settings)
    {
        var limits = new UploadLimits();
        var read = limits with
        {
            FileMegabytes = Read(settings, nameof(FileMegabytes), limits.FileMegabytes),
            Files = Read(settings, nameof(Files), limits.Files),
            Megabytes = Read(settings, nameof(Megabytes), limits.Megabytes),
            KeepHours = Read(settings, nameof(KeepHours), limits.KeepHours),
        };
        if (read.FileMegabytes <= read.Megabytes) return read;
        throw new RefusedStartException(
            $"Upload:FileMegabytes is {read.FileMegabytes}, more than Upload:Megabytes allows for all files together "
            + $"({read.Megabytes}): raise the second or lower the first.");
    }

    private static int Read(IConfiguration settings, string name, int otherwise)
    {
        if (settings[$"Upload:{name}"] is not { Length: > 0 } written) return otherwise;
        if (int.TryParse(written, out var number) && number is >= 1 and <= Largest) return number;
        throw new RefusedStartException($"Upload:{name} is '{written}': write a whole number from 1 to {Largest}.");
    }
}

/// <summary>
/// Refuses a form that is too large before any of it is read, so that the answer still reaches the browser.
/// </summary>
internal static class UploadGuard
{
    public static void UseUploadLimits(this IApplicationBuilder app)
    {
        var most = app.ApplicationServices.GetRequiredService<UploadLimits>().Bytes;
        app.Use((context, next) =>
        {
            var isAnswered = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
            if (isAnswered || !(context.Request.ContentLength > most)) return next(context);
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        });
    }
}
