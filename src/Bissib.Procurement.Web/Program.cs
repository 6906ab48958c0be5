using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Shared;
using Microsoft.AspNetCore.Connections;

try
{
    var builder = WebApplication.CreateBuilder(
        new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    Service.Add(builder);
    await using var app = builder.Build();
    Service.Use(app);
    await app.Services.MigrateAsync();
    await app.StartAsync();
    Service.PrintAddress(app);
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
