using Hangfire;

namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>What clause editing needs of the service.</summary>
internal static class EditingSetup
{
    public static void AddClauseEditing(this IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(ReviewRule.Of(settings));
        services.AddSingleton<CatalogueEditions>().AddSingleton<DraftTrial>();
        services.AddSingleton<EditionQueue>().AddScoped<EditionJob>().AddScoped<DraftDesk>();
        services.AddHostedService<EditionWatch>();
        services.AddHangfireServer(server => (server.Queues, server.WorkerCount) = ([EditionJob.Queue], 1));
    }
}
