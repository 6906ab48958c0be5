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
