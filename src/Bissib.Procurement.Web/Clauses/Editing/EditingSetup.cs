using Hangfire;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>What clause editing needs of the service.</summary>
internal static class EditingSetup
{
    public static void AddClauseEditing(this IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(ReviewRule.Of(settings)).AddScoped(_ => Person.AtThisComputer);
        services.AddSingleton<CatalogueEditions>().AddSingleton<DraftTrial>();
        services.AddSingleton<EditionQueue>().AddScoped<EditionJob>().AddScoped<DraftDesk>();
        services.AddHostedService<EditionWatch>();
        services.AddHangfireServer(server => (server.Queues, server.WorkerCount) = ([EditionJob.Queue], 1));
    }

    /// <summary>Every page of this folder is for clause editors only.</summary>
    public static void KeepEditingToEditors(this RazorPagesOptions pages) =>
        pages.Conventions.AddFolderApplicationModelConvention(
            "/Clauses/Editing", page => page.Filters.Add(new EditorsOnly()));

    private sealed class EditorsOnly : IAuthorizationFilter
    {
        public void OnAuthorization(AuthorizationFilterContext context)
        {
            var person = context.HttpContext.RequestServices.GetRequiredService<Person>();
            if (!person.MayEditClauses) context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
        }
    }
}
