namespace Bissib.Procurement.Documents.Pdf;

/// <summary>How many bytes the streams of a file may grow to, over all threads that read it.</summary>
internal sealed class ByteBudget(long most)
{
    private long used;

    public bool IsSpent => Interlocked.Read(ref used) > most;

    public void Spend(long bytes) => Interlocked.Add(ref used, bytes);
}
