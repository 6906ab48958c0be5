using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>
/// What a page, one of its handlers or a route asks of whoever calls it. What says nothing may be read by every member
/// and changed by administrators only.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class NeedsAttribute(Permission permission) : Attribute
{
    public Permission Permission => permission;
}

/// <summary>A page about accounts: in personal mode, where there are none, it is not there.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ServerOnlyAttribute : Attribute;

/// <summary>Asks for the permission of pages and of their handlers.</summary>
internal sealed class PageGuard(CurrentPerson person) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var page = context.ActionDescriptor.ModelTypeInfo!;
        if (!person.IsServer && page.IsDefined(typeof(ServerOnlyAttribute)))
        {
            context.Result = new NotFoundResult();
            return;
        }

        var isOpen = page.IsDefined(typeof(AllowAnonymousAttribute));
        if (isOpen || NeededBy(page, context.HandlerMethod?.MethodInfo).All(person.May)) await next();
        else context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
    }

    /// <summary>What the page and its handler ask for, together.</summary>
    public static IEnumerable<Permission> NeededBy(TypeInfo page, MethodInfo? handler)
    {
        if (page.GetCustomAttribute<NeedsAttribute>() is { } ofPage) yield return ofPage.Permission;
        if (handler?.GetCustomAttribute<NeedsAttribute>() is { } ofHandler) yield return ofHandler.Permission;
        else if (IsLook(handler)) yield return Permission.Read;
        else if (page.GetCustomAttribute<NeedsAttribute>() is null) yield return Permission.Administer;
    }

    private static bool IsLook(MethodInfo? handler) =>
        handler?.Name.StartsWith("OnGet", StringComparison.Ordinal) != false;
}

/// <summary>Policies are called after what they ask for.</summary>
internal sealed record PermissionRequirement(Permission Permission) : IAuthorizationRequirement;

/// <summary>Holds a policy against whoever asks.</summary>
internal sealed class PermissionHandler(CurrentPerson person) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(
        AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (person.May(requirement.Permission)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

/// <summary>Routes say what they need as pages do.</summary>
internal static class RoutePermissions
{
    public static TBuilder Needs<TBuilder>(this TBuilder route, Permission permission)
        where TBuilder : IEndpointConventionBuilder => route.RequireAuthorization($"{permission}");
}
