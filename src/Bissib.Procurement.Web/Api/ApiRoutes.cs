using System.Text.Json;
using System.Text.Json.Serialization;
using Bissib.Procurement.Web.Clauses;
using Bissib.Procurement.Web.Observatory;
using Bissib.Procurement.Web.Tenders;
using Bissib.Procurement.Web.Uploads;

namespace Bissib.Procurement.Web.Api;

/// <summary>
/// The API, its description (OpenAPI 3.1) and what every route of it has. A route says in three languages what it does.
/// </summary>
internal static class ApiRoutes
{
    public const string Version = "v1";
    public const string Description = $"/api/{Version}/openapi.json";

    public static void AddApi(this IServiceCollection services)
    {
        services.AddApiProblems();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower)));
        services.AddOpenApi(Version, options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Bissib.Procurement";
            document.Info.Description = "Social, environmental, ethical and access clauses of Belgian public tenders.";
            // The document is the same wherever the service runs.
            document.Servers?.Clear();
            ApiTokens.Describe(document);
            return Task.CompletedTask;
        }));
    }

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi("/api/{documentName}/openapi.json");
        var api = app.MapGroup($"/api/{Version}");
        api.MapTenders();
        api.MapUploads();
        api.MapClauses();
        api.MapObservatory();
    }

    /// <summary>
    /// What the route does, in a sentence: in English in the description, in three languages on the page.
    /// </summary>
    public static RouteHandlerBuilder Said(this RouteHandlerBuilder route, Localised summary) =>
        route.WithSummary(summary.English).WithMetadata(summary);
}
