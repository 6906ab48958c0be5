using Bissib.Procurement.Web.Data;

namespace Bissib.Procurement.Web.Shared;

/// <summary>
/// Tells a load balancer whether the service and its database answer: 200 or 503, without a word more.
/// </summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder app) =>
        app.MapGet("/health", async (TenderContext rows, CancellationToken cancel) =>
            await rows.Database.CanConnectAsync(cancel)
                ? Results.Ok()
                : Results.StatusCode(StatusCodes.Status503ServiceUnavailable))
            .AllowAnonymous().ExcludeFromDescription();
}
