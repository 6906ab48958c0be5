using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents.Isolation;
using Bissib.Procurement.Web;
using Bissib.Procurement.Web.Clauses;
using Bissib.Procurement.Web.Clauses.Editing;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Settings;
using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tenders;
using Microsoft.AspNetCore.Connections;

// A child that reads documents: before anything of the service is loaded.
if (args is [ReadingChild.Verb]) return ReadingChild.Run();
return await RunAsync(args);

static async Task<int> RunAsync(string[] args)
{
    try
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        Service.Add(builder);
        await using var app = builder.Build();
        Service.Use(app);
        // A catalogue that is wrong stops the start, not the first scan.
        var catalogues = app.Services.GetRequiredService<CatalogueInUse>();
        await app.Services.MigrateAsync();
        await app.Services.GetRequiredService<CatalogueEditions>().RefreshAsync(CancellationToken.None);
        // Not before: it opens the queue, which stands in the database.
        app.MapQueueDashboard();
        await app.StartAsync();
        app.Services.GetRequiredService<TenderReading>().Prepare();
        await Service.PrintSetupAsync(app);
        Service.PrintAddress(app);
        // Compiled while the first visitor still looks at the page.
        _ = Task.Run(() => Service.PrintCatalogueAsync(catalogues));
        await app.WaitForShutdownAsync();
        return 0;
    }
    catch (IOException taken) when (taken.InnerException is AddressInUseException)
    {
        await Console.Error.WriteLineAsync(
            $"{taken.Message} Perhaps the service runs already: open that address, "
            + "or add --urls http://127.0.0.1:5081 for another port.");
        return 2;
    }
    catch (Exception refused) when (refused is RefusedStartException or CatalogueException)
    {
        await Console.Error.WriteLineAsync(refused.Message);
        return 2;
    }
}
