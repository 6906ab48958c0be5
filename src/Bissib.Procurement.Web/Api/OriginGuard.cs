using Microsoft.Net.Http.Headers;

namespace Bissib.Procurement.Web.Api;

/// <summary>
/// A page of another site can send a form to the API through the browser of somebody who uses the service. Browsers say
/// where a request comes from (Fetch Metadata, Origin), so what changes something is refused from elsewhere. Programs
/// send neither header.
/// </summary>
internal static class OriginGuard
{
    public static void UseOriginGuard(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!context.Request.Path.StartsWithSegments("/api") || IsSafe(context.Request) || IsOurs(context.Request))
            return next(context);
        context.Items[typeof(OriginGuard)] = true;
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    /// <summary>True where it was this that refused the request.</summary>
    public static bool HasRefused(HttpContext context) => context.Items.ContainsKey(typeof(OriginGuard));

    private static bool IsSafe(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
            || HttpMethods.IsOptions(request.Method);

    private static bool IsOurs(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site && site != "same-origin" && site != "none")
            return false;
        var origin = request.Headers[HeaderNames.Origin];
        return origin.Count == 0 || origin == $"{request.Scheme}://{request.Host}";
    }
}
