using Bissib.Procurement.Web.Accounts;
using Hangfire;

namespace Bissib.Procurement.Web.Settings;

/// <summary>Hangfire's own pages about the queue, for those who run the service.</summary>
internal static class QueueDashboard
{
    public const string Address = "/jobs";

    public static void MapQueueDashboard(this IEndpointRouteBuilder app) => app
        .MapHangfireDashboard(Address, new DashboardOptions
        {
            // Who may come is the route's to say; Hangfire's own rule would let in any program of the machine.
            Authorization = [],
            AsyncAuthorization = [],
            AppPath = "/administration",
            DisplayStorageConnectionString = false,
        })
        .Needs(Permission.Operate);
}
