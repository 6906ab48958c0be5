using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Bissib.Procurement.Documents.Isolation;

/// <summary>Reads a message of <see cref="FrameWriter"/>, and believes nothing of it.</summary>
/// <exception cref="FormatException">Each method throws it where the message is not of this form.</exception>
internal sealed class FrameReader(ReadOnlyMemory<byte> message)
{
    private readonly List<string> known = [];
    private int at;

    public byte Byte() => Bytes(1)[0];

    public int Number() => BinaryPrimitives.ReadInt32LittleEndian(Bytes(4));

    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Bytes(8));

    public double Fraction() => BitConverter.Int64BitsToDouble(Long());

    /// <summary>How many of something follow, where each takes at least so many bytes.</summary>
    public int Count(int least)
    {
        var count = Number();
        return count >= 0 && (long)count * least <= message.Length - at
            ? count
            : throw new FormatException("A count is wrong.");
    }

    public string Characters(int length)
    {
        if (length < 0 || length > (message.Length - at) / 2) throw new FormatException("A length is wrong.");
        return new(MemoryMarshal.Cast<byte, char>(Bytes(2 * length)));
    }

    public string Text()
    {
        var number = Number();
        if (number >= 0)
            return number < known.Count ? known[number] : throw new FormatException("A text is not known.");
        var text = Characters(~number);
        known.Add(text);
        return text;
    }

    public Localised Words()
    {
        var (french, dutch, english) = (Text(), Text(), Text());
        return new(french, dutch, english, Byte() == 0 ? null : Text());
    }

    public ReadingProblem Problem() => new(Text(), Text(), Words());

    public T Kind<T>() where T : struct, Enum
    {
        var kind = (T)Enum.ToObject(typeof(T), Byte());
        return Enum.IsDefined(kind) ? kind : throw new FormatException($"This is no {typeof(T).Name}.");
    }

    private ReadOnlySpan<byte> Bytes(int count)
    {
        if (count > message.Length - at) throw new FormatException("The message is cut off.");
        var bytes = message.Span.Slice(at, count);
        at += count;
        return bytes;
    }
}
