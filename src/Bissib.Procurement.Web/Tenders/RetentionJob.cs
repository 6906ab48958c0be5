using Bissib.Procurement.Web.Data;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>Every night, erases the tenders that their organisation keeps no longer.</summary>
internal sealed class RetentionJob(TenderContext rows, IServiceScopeFactory scopes, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken stopping)
    {
        var terms = await rows.Organisations.Where(row => row.RetentionDays != null)
            .Select(row => new { row.Id, Days = row.RetentionDays!.Value }).ToListAsync(stopping);
        foreach (var term in terms)
        {
            await using var scope = scopes.CreateScopeOf(term.Id);
            await scope.ServiceProvider.GetRequiredService<Erasure>()
                .EraseOlderAsync(clock.GetUtcNow().AddDays(-term.Days), stopping);
        }
    }
}

/// <summary>Puts the job into the queue's calendar, at the start.</summary>
internal sealed class RetentionCalendar(IRecurringJobManager calendar) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        calendar.AddOrUpdate<RetentionJob>("retention", job => job.RunAsync(CancellationToken.None), Cron.Daily(3));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
