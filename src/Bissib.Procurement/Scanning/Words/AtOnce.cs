namespace Bissib.Procurement.Scanning.Words;

/// <summary>Parts of a text that are worked on by several threads.</summary>
internal static class AtOnce
{
    /// <summary>Does it for each part, numbered from 0; one part needs no other thread.</summary>
    public static void ForEach(int parts, Action<int> act)
    {
        if (parts == 1) act(0);
        else Parallel.For(0, parts, act);
    }
}
