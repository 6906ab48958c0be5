using System.Globalization;
using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tenders;

namespace Bissib.Procurement.Web.Api;

/// <summary>
/// What goes wrong in the API is answered with problem details (RFC 9457) in the language asked for. A browser that
/// follows a link of the API gets the page instead.
/// </summary>
internal static class ApiProblems
{
    public static void AddApiProblems(this IServiceCollection services) => services.AddProblemDetails(options =>
        options.CustomizeProblemDetails = context =>
        {
            var problem = context.ProblemDetails;
            var (trouble, remedy) = StatusWords.Of(
                problem.Status ?? context.HttpContext.Response.StatusCode, OriginGuard.HasRefused(context.HttpContext));
            var limits = context.HttpContext.RequestServices.GetRequiredService<UploadLimits>();
            problem.Type = string.Create(
                CultureInfo.InvariantCulture, $"https://httpwg.org/specs/rfc9110#{problem.Status}");
            if (!problem.Extensions.ContainsKey(ApiTrouble.Key)) problem.Title = Ui.Say(trouble);
            problem.Detail ??= Ui.Say(remedy, limits.FileMegabytes, limits.Megabytes);
        });

    /// <summary>Errors of the API as problem details, all others as a page.</summary>
    public static void UseTroubles(this IApplicationBuilder app)
    {
        app.UseWhen(IsOfProgram, api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(context => !IsOfProgram(context), pages => pages
            .UseExceptionHandler("/status/500").UseStatusCodePagesWithReExecute("/status/{0}"));
    }

    /// <summary>True where a program asks, and not a browser.</summary>
    public static bool IsOfProgram(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api/v1")
        && !context.Request.Headers.Accept.Any(accept =>
            accept?.Contains("text/html", StringComparison.Ordinal) == true);
}
