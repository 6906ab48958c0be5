using Bissib.Procurement.Web.Data;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Uploads;

/// <summary>Every hour, lets go of uploads that nobody has gone on with in time.</summary>
internal sealed class UploadSweep(TenderContext rows, IServiceScopeFactory scopes)
{
    public async Task RunAsync(CancellationToken stopping)
    {
        foreach (var organisation in await rows.Organisations.Select(row => row.Id).ToListAsync(stopping))
        {
            await using var scope = scopes.CreateScopeOf(organisation);
            await scope.ServiceProvider.GetRequiredService<StagedUploads>().SweepAsync(stopping);
        }
    }
}

/// <summary>Puts the job into the queue's calendar, at the start.</summary>
internal sealed class UploadCalendar(IRecurringJobManager calendar) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        calendar.AddOrUpdate<UploadSweep>("uploads", job => job.RunAsync(CancellationToken.None), Cron.Hourly);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
