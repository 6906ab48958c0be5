namespace Bissib.Procurement.Scanning.Words;

/// <summary>
/// Things by a number from 0, those of one number together in the order in which they came: a lookup that is made in two
/// passes over an array.
/// </summary>
internal sealed class Grouped<T>
{
    private readonly int[] starts;
    private readonly T[] items;

    /// <param name="all">The things.</param>
    /// <param name="count">More than the highest number.</param>
    /// <param name="numberOf">The number of a thing.</param>
    public Grouped(List<T> all, int count, Func<T, int> numberOf)
    {
        starts = new int[count + 1];
        foreach (var item in all) starts[numberOf(item) + 1]++;
        for (var number = 0; number < count; number++) starts[number + 1] += starts[number];
        var next = starts[..^1];
        items = new T[all.Count];
        foreach (var item in all) items[next[numberOf(item)]++] = item;
    }

    public ArraySegment<T> this[int number] => new(items, starts[number], starts[number + 1] - starts[number]);
}
