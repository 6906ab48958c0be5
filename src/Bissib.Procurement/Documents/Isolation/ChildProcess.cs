using System.ComponentModel;
using System.Diagnostics;

namespace Bissib.Procurement.Documents.Isolation;

/// <summary>
/// A running reading child, held to its limits: it is killed where it takes too long or too much memory, and whatever
/// it answers is checked. After a failure it is of no more use.
/// </summary>
internal sealed class ChildProcess : IDisposable
{
    private static readonly byte[] StackOverflow = [.. "Stack overflow."u8];
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    private readonly Process process;
    private readonly ReadingLimits limits;
    private readonly Stream input;
    private readonly Stream output;
    private readonly Timer watch;
    private readonly Lock door = new();
    private long deadline = long.MaxValue;
    private ChildFailure? cause;
    private bool isDisposed;

    private ChildProcess(Process process, ReadingLimits limits)
    {
        this.process = process;
        this.limits = limits;
        input = process.StandardInput.BaseStream;
        output = new BufferedStream(process.StandardOutput.BaseStream, 1 << 16);
        _ = DrainErrorsAsync(process.StandardError.BaseStream);
        watch = new(_ => Watch(), null, Look, Look);
    }

    /// <exception cref="Win32Exception">The program cannot be started.</exception>
    public static ChildProcess Start(ChildProgram program, ReadingLimits limits, bool isCautious)
    {
        var process = Process.Start(program.ToStart(limits, isCautious))!;
        var child = new ChildProcess(process, limits);
        var message = new FrameWriter();
        foreach (var number in limits.ToNumbers()) message.Long(number);
        try
        {
            FrameStream.Write(child.input, FrameKind.Limits, message.Written);
        }
        catch (IOException)
        {
            // It died at once, which shows when it is asked.
        }

        return child;
    }

    /// <summary>
    /// Has a file read and hands on each step of it. Null where all of it was answered. Trouble with the source itself,
    /// not with the child, is thrown, and the child is then to be disposed of.
    /// </summary>
    public ChildFailure? Read(string name, Stream source, int passOver, Moment end, Action<ReadingStep> take)
    {
        SetDeadline(end);
        try
        {
            if (!Send(name, source, passOver)) return Failure();
            return Receive(end, take);
        }
        finally
        {
            Volatile.Write(ref deadline, long.MaxValue);
        }
    }

    public void Dispose()
    {
        lock (door)
        {
            if (isDisposed) return;
            isDisposed = true;
            watch.Dispose();
            Kill();
            process.Dispose();
        }
    }

    private bool Send(string name, Stream source, int passOver)
    {
        var header = new FrameWriter();
        header.Text(name);
        header.Number(passOver);
        if (!TryWrite(FrameKind.File, header.Written)) return false;
        var piece = new byte[1 << 16];
        for (int read; (read = source.Read(piece)) > 0;)
            if (!TryWrite(FrameKind.Piece, piece.AsSpan(0, read))) return false;
        return TryWrite(FrameKind.Piece, []);
    }

    private bool TryWrite(FrameKind kind, ReadOnlySpan<byte> message)
    {
        try
        {
            FrameStream.Write(input, kind, message);
            if (kind == FrameKind.Piece && message.IsEmpty) input.Flush();
            return true;
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException)
        {
            return false;
        }
    }

    private ChildFailure? Receive(Moment end, Action<ReadingStep> take)
    {
        var left = limits.OutputBytes;
        try
        {
            while (FrameStream.Read(output, left) is { } frame)
            {
                if (frame.Kind == FrameKind.Done) return null;
                if (frame.Kind == FrameKind.OutOfMemory) return ChildFailure.TooComplex;
                if (frame.Kind == FrameKind.Begun) left = limits.OutputBytes;
                left -= frame.Message.Length + 1;
                if (Step(frame.Kind, new(frame.Message)) is not { } step) return ChildFailure.Crashed;
                if (step is ReadingStep.Begun) SetDeadline(end);
                take(step);
            }
        }
        catch (OversizedAnswerException)
        {
            return ChildFailure.TooComplex;
        }
        catch (Exception garbage) when (garbage is FormatException or IOException or ObjectDisposedException)
        {
            // Cut off or senseless: the child is at its end, or led astray.
        }

        return Failure();
    }

    private static ReadingStep? Step(FrameKind kind, FrameReader message) => kind switch
    {
        FrameKind.Begun => new ReadingStep.Begun(message.Text()),
        FrameKind.Document => new ReadingStep.Read(DocumentCodec.Read(message)),
        FrameKind.Problem => new ReadingStep.Refused(message.Problem()),
        _ => null,
    };

    private ChildFailure Failure()
    {
        lock (door) return cause ?? ChildFailure.Crashed;
    }

    private void SetDeadline(Moment end) =>
        Volatile.Write(ref deadline, Math.Min(end.Ticks, Moment.After(limits.Seconds).Ticks));

    private void Watch()
    {
        lock (door)
        {
            if (isDisposed || cause is not null) return;
            if (Moment.After(0).Ticks > Volatile.Read(ref deadline)) End(ChildFailure.TimedOut);
            else if (Memory() > limits.MemoryBytes) End(ChildFailure.TooComplex);
        }
    }

    // What a dying runtime prints is shown to nobody. After a stack overflow it takes seconds over the hundred thousand
    // frames of the stack, which nobody waits for.
    private async Task DrainErrorsAsync(Stream errors)
    {
        var first = new byte[StackOverflow.Length];
        var read = await errors.ReadAtLeastAsync(first, first.Length, throwOnEndOfStream: false).ConfigureAwait(false);
        if (StackOverflow.AsSpan().SequenceEqual(first.AsSpan(0, read)))
            lock (door)
                if (!isDisposed && cause is null) End(ChildFailure.Crashed);
        await errors.CopyToAsync(Stream.Null).ConfigureAwait(false);
    }

    private void End(ChildFailure failure)
    {
        cause = failure;
        Kill();
    }

    private long Memory()
    {
        try
        {
            process.Refresh();
            return process.HasExited ? 0 : process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    // With the programs that it may have started in its turn.
    private void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended by itself.
        }
    }
}
