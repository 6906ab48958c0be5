using Bissib.Procurement.Web.Settings;

namespace Bissib.Procurement.Web.Shared;

/// <summary>
/// The headers of every answer. Scripts, styles and pictures come from this service only, and none of ours are inline.
/// </summary>
internal static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // Hangfire's pages colour their bars by inline styles and bring their letters and a blank icon.
    private static readonly string DashboardPolicy = ContentPolicy
        .Replace("style-src 'self'", "style-src 'self' 'unsafe-inline'; font-src 'self'", StringComparison.Ordinal)
        .Replace("img-src 'self'", "img-src 'self' data:", StringComparison.Ordinal);

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // Now, as Hangfire changes the path.
        var policy = context.Request.Path.StartsWithSegments(QueueDashboard.Address) ? DashboardPolicy : ContentPolicy;
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = policy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            // Drafts are confidential: pages and documents are not kept by browsers or proxies.
            if (headers.CacheControl.Count == 0) headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    });
}
