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

    private readonly Slot[] slots;

    public FlatLookup(IReadOnlyCollection<(int First, int Second, int From, int Count)> entries)
    {
        var size = 16;
        while (size < entries.Count * 2) size *= 2;
        slots = new Slot[size];
        Array.Fill(slots, new(Empty, 0, 0));
        foreach (var (first, second, from, count) in entries) SlotOf(first, second) = new(KeyOf(first, second), from, count);
    }

    private FlatLookup(Slot[] slots) => this.slots = slots;

    /// <summary>Where the stretch starts and how long it is; (0, 0) for an unknown pair.</summary>
    public (int From, int Count) Find(int first, int second)
    {
        ref readonly var slot = ref SlotOf(first, second);
        return (slot.From, slot.Count);
    }

    public void Write(BinaryWriter file) => file.WriteArray(slots);

    public static FlatLookup Read(BinaryReader file) => new(file.ReadArray<Slot>());

    private static long KeyOf(int first, int second) => ((long)first << 32) | (uint)second;

    private ref Slot SlotOf(int first, int second)
    {
        var key = KeyOf(first, second);
        var mask = slots.Length - 1;
        var at = (int)(((ulong)key * 0x9E3779B97F4A7C15) >> 40) & mask;
        while (slots[at].Key != Empty && slots[at].Key != key) at = (at + 1) & mask;
        return ref slots[at];
    }

    private readonly record struct Slot(long Key, int From, int Count);
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
