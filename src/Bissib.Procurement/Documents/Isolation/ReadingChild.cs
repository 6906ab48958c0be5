using System.Diagnostics;

namespace Bissib.Procurement.Documents.Isolation;

/// <summary>
/// The child's side: reads the files that come through standard input, and answers through standard output, until the
/// input ends. A program that offers this as its first word is a <see cref="ChildProgram"/>.
/// </summary>
public static class ReadingChild
{
    /// <summary>The argument that makes a program a reading child.</summary>
    public const string Verb = "read";

    // Recursion that a file asks for then ends in the limits of the readers rather than in that of the stack.
    private const int StackBytes = 64 << 20;

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    /// <summary>Serves until the parent closes its end; the exit code of the program.</summary>
    public static int Run()
    {
        var (input, output) = (Console.OpenStandardInput(), Console.OpenStandardOutput());
        // What a library prints must not come between the messages.
        Console.SetOut(TextWriter.Null);
        var code = 0;
        var thread = new Thread(() => code = Serve(input, output), StackBytes);
        thread.Start();
        thread.Join();
        return code;
    }

    private static int Serve(Stream input, Stream output)
    {
        try
        {
            if (FrameStream.Read(input, int.MaxValue) is not { Kind: FrameKind.Limits } first) return 1;
            var limits = ReadingLimits.OfNumbers(Numbers(first.Message));
            using var orphanage = new Timer(_ => Process.GetCurrentProcess().Kill());
            while (FrameStream.Read(input, int.MaxValue) is { Kind: FrameKind.File } start)
            {
                var header = new FrameReader(start.Message);
                if (!Answer(header.Text(), header.Number(), ReadFile(input), limits, output, orphanage)) return 1;
                orphanage.Change(Timeout.Infinite, Timeout.Infinite);
            }

            return 0;
        }
        catch (IOException)
        {
            // The parent is gone.
            return 1;
        }
    }

    private static bool Answer(
        string name, int passOver, MemoryStream file, ReadingLimits limits, Stream output, Timer orphanage)
    {
        try
        {
            foreach (var step in FileReader.Read(name, file, limits, passOver))
            {
                // Should the parent be gone and nobody end a reading that does not end.
                orphanage.Change(TimeSpan.FromSeconds(limits.Seconds) + Grace, Timeout.InfiniteTimeSpan);
                Write(step, output);
            }

            FrameStream.Write(output, FrameKind.Done, []);
            return true;
        }
        catch (Exception trouble) when (trouble is OutOfMemoryException or InsufficientExecutionStackException)
        {
            FrameStream.Write(output, FrameKind.OutOfMemory, []);
            return false;
        }
        catch (Exception trouble) when (trouble is not IOException)
        {
            // Whatever a reader throws at a malformed file is a fault of the reader, and ends in a named problem.
            FrameStream.Write(output, FrameKind.Fault, []);
            return false;
        }
    }

    private static void Write(ReadingStep step, Stream output)
    {
        var message = step is ReadingStep.Read read ? new FrameWriter(DocumentCodec.SizeOf(read.Document)) : new();
        FrameStream.Write(output, Fill(message, step), message.Written);
        output.Flush();
    }

    private static FrameKind Fill(FrameWriter message, ReadingStep step)
    {
        switch (step)
        {
            case ReadingStep.Begun begun:
                message.Text(begun.Name);
                return FrameKind.Begun;
            case ReadingStep.Refused refused:
                message.Problem(refused.Problem);
                return FrameKind.Problem;
            case ReadingStep.Read read:
                DocumentCodec.Write(message, read.Document);
                return FrameKind.Document;
            default:
                throw new InvalidOperationException($"A step {step.GetType().Name} is not known.");
        }
    }

    private static MemoryStream ReadFile(Stream input)
    {
        var file = new MemoryStream();
        while (FrameStream.Read(input, int.MaxValue) is { Kind: FrameKind.Piece, Message.Length: > 0 } piece)
            file.Write(piece.Message);
        file.Position = 0;
        return file;
    }

    private static long[] Numbers(byte[] message)
    {
        var reader = new FrameReader(message);
        return [.. Enumerable.Range(0, message.Length / sizeof(long)).Select(_ => reader.Long())];
    }
}
