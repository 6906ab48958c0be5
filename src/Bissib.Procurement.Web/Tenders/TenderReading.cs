using Bissib.Procurement.Documents;
using Bissib.Procurement.Documents.Isolation;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>
/// Reads tenders of strangers in child processes: a new one for each tender, so that none can meet another's documents,
/// and only so many at once. The next child is started in advance, as the start takes longer than a small document.
/// </summary>
internal sealed class TenderReading(ReadingLimits limits) : IDisposable
{
    private static readonly ChildProgram Program = ChildProgram.Of(typeof(TenderReading).Assembly);

    private readonly SemaphoreSlim room = new(limits.AtOnce);
    private IsolatedReader? spare;
    private bool isDisposed;

    /// <summary>Waits for room, has work done with a child of its own, and ends the child.</summary>
    public T With<T>(Func<IsolatedReader, T> work, CancellationToken cancel = default)
    {
        room.Wait(cancel);
        try
        {
            using var child = Take();
            return work(child);
        }
        finally
        {
            room.Release();
        }
    }

    /// <summary>Has a child ready before the first tender comes.</summary>
    public void Prepare() => _ = Task.Run(KeepSpare);

    public void Dispose()
    {
        isDisposed = true;
        Interlocked.Exchange(ref spare, null)?.Dispose();
        room.Dispose();
    }

    private IsolatedReader Take()
    {
        var child = Interlocked.Exchange(ref spare, null) ?? IsolatedReader.Start(Program, limits);
        Prepare();
        return child;
    }

    private void KeepSpare()
    {
        var fresh = IsolatedReader.Start(Program, limits);
        // Two may be made at once: one is enough.
        var surplus = isDisposed ? fresh : Interlocked.CompareExchange(ref spare, fresh, null) is null ? null : fresh;
        surplus?.Dispose();
        if (isDisposed) Interlocked.Exchange(ref spare, null)?.Dispose();
    }
}
