using System.Runtime.InteropServices;

namespace Bissib.Procurement.Scanning.Words;

/// <summary>Lists of numbers, one for each index, in two arrays.</summary>
internal sealed class Ragged
{
    private readonly int[] from;
    private readonly int[] values;

    public Ragged(IEnumerable<IReadOnlyCollection<int>> lists)
    {
        var (starts, all) = (new List<int> { 0 }, new List<int>());
        foreach (var list in lists)
        {
            all.AddRange(list);
            starts.Add(all.Count);
        }

        (from, values) = ([.. starts], [.. all]);
    }

    private Ragged(int[] from, int[] values) => (this.from, this.values) = (from, values);

    public ReadOnlySpan<int> this[int index] => values.AsSpan(from[index]..from[index + 1]);

    public void Write(BinaryWriter file)
    {
        file.WriteArray(from);
        file.WriteArray(values);
    }

    public static Ragged Read(BinaryReader file) => new(file.ReadArray<int>(), file.ReadArray<int>());
}

/// <summary>A look-up of a pair of numbers by open addressing; each pair leads to a stretch of another array.</summary>
internal sealed class FlatLookup
{
    private const long Empty = -1;

    private readonly long[] keys;
    private readonly int[] froms;
    private readonly int[] counts;

    public FlatLookup(IReadOnlyCollection<(int First, int Second, int From, int Count)> entries)
    {
        var size = 16;
        while (size < entries.Count * 2) size *= 2;
        (keys, froms, counts) = (new long[size], new int[size], new int[size]);
        Array.Fill(keys, Empty);
        foreach (var (first, second, from, count) in entries)
        {
            var slot = SlotOf(first, second);
            (keys[slot], froms[slot], counts[slot]) = (KeyOf(first, second), from, count);
        }
    }

    private FlatLookup(long[] keys, int[] froms, int[] counts) => (this.keys, this.froms, this.counts) = (keys, froms, counts);

    /// <summary>Where the stretch starts and how long it is; (0, 0) for an unknown pair.</summary>
    public (int From, int Count) Find(int first, int second)
    {
        var slot = SlotOf(first, second);
        return keys[slot] == Empty ? (0, 0) : (froms[slot], counts[slot]);
    }

    public void Write(BinaryWriter file)
    {
        file.WriteArray(keys);
        file.WriteArray(froms);
        file.WriteArray(counts);
    }

    public static FlatLookup Read(BinaryReader file) => new(file.ReadArray<long>(), file.ReadArray<int>(), file.ReadArray<int>());

    private static long KeyOf(int first, int second) => ((long)first << 32) | (uint)second;

    private int SlotOf(int first, int second)
    {
        var key = KeyOf(first, second);
        var mask = keys.Length - 1;
        var slot = (int)(((ulong)key * 0x9E3779B97F4A7C15) >> 40) & mask;
        while (keys[slot] != Empty && keys[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }
}

/// <summary>Whole arrays in a file: their length, then their bytes as they stand in memory (little-endian).</summary>
internal static class ArrayFile
{
    public static void WriteArray<T>(this BinaryWriter file, T[] array) where T : unmanaged
    {
        file.Write(array.Length);
        file.Write(MemoryMarshal.AsBytes(array.AsSpan()));
    }

    /// <exception cref="EndOfStreamException">The file ends too early.</exception>
    public static T[] ReadArray<T>(this BinaryReader file) where T : unmanaged
    {
        var array = new T[file.ReadInt32()];
        file.BaseStream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
        return array;
    }
}
