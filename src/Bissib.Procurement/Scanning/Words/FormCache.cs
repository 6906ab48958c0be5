using System.Collections.Concurrent;

namespace Bissib.Procurement.Scanning.Words;

/// <summary>
/// Remembers what was found out about a word form, since words recur from one tender to the next. It holds so many
/// forms at most and forgets them all when it is full. For several threads; two that miss a form find out the same.
/// </summary>
internal sealed class FormCache<T>(int most)
{
    private readonly ConcurrentDictionary<string, T> known = new(StringComparer.Ordinal);
    private int count;

    public T Get(string form, Func<string, T> find)
    {
        if (known.TryGetValue(form, out var value)) return value;
        value = find(form);
        if (Interlocked.Increment(ref count) > most)
        {
            known.Clear();
            Interlocked.Exchange(ref count, 1);
        }

        known[form] = value;
        return value;
    }
}
