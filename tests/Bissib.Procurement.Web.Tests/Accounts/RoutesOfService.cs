using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bissib.Procurement.Web.Tests.Accounts;

/// <summary>The routes that a running service has, as <see cref="RouteTable"/> writes them.</summary>
internal static class RoutesOfService
{
    public static async Task<IReadOnlyList<string>> FindAsync(IServiceProvider services)
    {
        var pages = services.GetRequiredService<PageLoader>();
        var found = new List<string>();
        var endpoints = services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints);
        foreach (var endpoint in endpoints.OfType<RouteEndpoint>())
        {
            var path = "/" + endpoint.RoutePattern.RawText!.Trim('/');
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
                found.AddRange(HandlersOf(await pages.LoadAsync(page, endpoint.Metadata), path));
            else
                found.AddRange(
                    (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"])
                        .Select(verb => $"{verb} {path}"));
        }

        return [.. found.Distinct().Order(StringComparer.Ordinal)];
    }

    // A page without a handler of its own shows itself.
    private static IEnumerable<string> HandlersOf(CompiledPageActionDescriptor page, string path)
    {
        var handlers = page.HandlerMethods.Select(handler =>
            $"{handler.HttpMethod.ToUpperInvariant()} {path}{(handler.Name is { } name ? $"?handler={name}" : "")}")
                .ToList();
        return handlers.Any(handler => handler == $"GET {path}") ? handlers : handlers.Prepend($"GET {path}");
    }
}
