using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Bissib.Procurement.Documents.Isolation;

/// <summary>
/// Writes one message: numbers with their low byte first, texts once and then by their number. <see
/// cref="FrameReader"/> reads it. The capacity, in bytes, is what it holds without growing.
/// </summary>
internal sealed class FrameWriter(int capacity = 4096)
{
    private readonly ArrayBufferWriter<byte> bytes = new(capacity);
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    public ReadOnlySpan<byte> Written => bytes.WrittenSpan;

    public void Byte(byte value) => Bytes([value]);

    public void Bytes(ReadOnlySpan<byte> value) => bytes.Write(value);

    public void Number(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(bytes.GetSpan(4), value);
        bytes.Advance(4);
    }

    public void Long(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(bytes.GetSpan(8), value);
        bytes.Advance(8);
    }

    public void Fraction(double value) => Long(BitConverter.DoubleToInt64Bits(value));

    public void Text(string value)
    {
        if (known.TryGetValue(value, out var number))
        {
            Number(number);
            return;
        }

        Number(~value.Length);
        Bytes(MemoryMarshal.AsBytes(value.AsSpan()));
        known.Add(value, known.Count);
    }

    public void Words(Localised value)
    {
        Text(value.French);
        Text(value.Dutch);
        Text(value.English);
        Byte((byte)(value.German is null ? 0 : 1));
        if (value.German is { } german) Text(german);
    }

    public void Problem(ReadingProblem problem)
    {
        Text(problem.Document);
        Text(problem.Kind);
        Words(problem.Message);
    }
}
