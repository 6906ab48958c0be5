using System.Globalization;
using Bissib.Procurement.Web.Accounts;

namespace Bissib.Procurement.Web.Clauses;

/// <summary>
/// The pages of the catalogue are the same for everybody who reads their language and may do the same, as long as no
/// new edition is published: each is made once and kept in memory, within a bound.
/// </summary>
internal static class CatalogueCache
{
    public const string Name = "catalogue";
    private const long MostBytes = 32 * 1024 * 1024;

    public static void AddCatalogueCache(this IServiceCollection services) => services.AddOutputCache(options =>
    {
        options.SizeLimit = MostBytes;
        options.AddPolicy(Name, policy => policy.Expire(TimeSpan.FromHours(1)).SetVaryByQuery("*")
            .VaryByValue(context => KeyValuePair.Create(
                "catalogue", context.RequestServices.GetRequiredService<CatalogueInUse>().Now.Catalogue.Version))
            .VaryByValue(context => KeyValuePair.Create("editor", MayEdit(context) ? "yes" : "no"))
            .VaryByValue(_ => KeyValuePair.Create("language", CultureInfo.CurrentUICulture.Name)));
    });

    private static bool MayEdit(HttpContext context) =>
        context.RequestServices.GetRequiredService<CurrentPerson>().May(Permission.EditClauses);
}
