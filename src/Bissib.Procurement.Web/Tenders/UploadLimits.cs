using Microsoft.AspNetCore.Diagnostics;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>How much one upload may hold, in bytes and files.</summary>
internal static class UploadLimits
{
    public const int FileMegabytes = 50;
    public const int Files = 20;
    public const long File = FileMegabytes * 1024L * 1024;

    /// <summary>The whole form.</summary>
    public const long Request = 4 * File;

    /// <summary>What is read on. Others are refused by name before anything is stored.</summary>
    public static readonly IReadOnlyList<string> Endings =
        [".pdf", ".docx", ".docm", ".odt", ".rtf", ".html", ".htm", ".txt", ".md", ".zip"];

    /// <summary>
    /// Refuses a form that is too large before any of it is read, so that the answer still reaches the browser.
    /// </summary>
    public static void UseUploadLimits(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var isAnswered = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (isAnswered || context.Request.ContentLength is not > Request) return next(context);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });
}
