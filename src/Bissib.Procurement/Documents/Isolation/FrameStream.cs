using System.Buffers.Binary;

namespace Bissib.Procurement.Documents.Isolation;

/// <summary>The kinds of message between parent and child.</summary>
internal enum FrameKind : byte
{
    /// <summary>To the child: the limits. First of all, once.</summary>
    Limits = 1,

    /// <summary>To the child: a file begins, with its name and how many of its documents to pass over.</summary>
    File,

    /// <summary>To the child: bytes of the file; none ends it.</summary>
    Piece,

    /// <summary>To the parent: a document begins.</summary>
    Begun,

    Document,

    Problem,

    /// <summary>To the parent: all of the file was answered.</summary>
    Done,

    /// <summary>To the parent: the memory did not suffice.</summary>
    OutOfMemory,

    /// <summary>To the parent: reading met a fault of its own.</summary>
    Fault,
}

/// <summary>Messages through a pipe: the kind, the length, the bytes.</summary>
internal static class FrameStream
{
    private const int HeaderLength = 5;

    public static void Write(Stream pipe, FrameKind kind, ReadOnlySpan<byte> message)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        header[0] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(header[1..], message.Length);
        pipe.Write(header);
        pipe.Write(message);
    }

    /// <summary>The next message, null at the end of the pipe.</summary>
    /// <exception cref="FormatException">It is longer than allowed, or cut off.</exception>
    public static (FrameKind Kind, byte[] Message)? Read(Stream pipe, long longest)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        var read = pipe.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
        if (read == 0) return null;
        var length = BinaryPrimitives.ReadInt32LittleEndian(header[1..]);
        if (read < HeaderLength || length < 0) throw new FormatException("The header of a message is wrong.");
        if (length > longest) throw new OversizedAnswerException();
        var message = new byte[length];
        if (pipe.ReadAtLeast(message, length, throwOnEndOfStream: false) < length)
            throw new FormatException("A message is cut off.");
        return ((FrameKind)header[0], message);
    }
}

/// <summary>A message passes the limit of what a child may answer.</summary>
internal sealed class OversizedAnswerException() : Exception("A message is longer than allowed.");
