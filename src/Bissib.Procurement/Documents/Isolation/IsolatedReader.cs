using System.ComponentModel;

namespace Bissib.Procurement.Documents.Isolation;

/// <summary>
/// Reads tenders in a child process: a file that crashes, stalls or swells it becomes a problem of the tender, the
/// others are read in a new child. The answer is that of <see cref="TenderReader"/>. Used by one thread at a time.
/// </summary>
public sealed class IsolatedReader : IDisposable
{
    private readonly ChildProgram program;
    private readonly ReadingLimits limits;
    private ChildProcess? child;

    private IsolatedReader(ChildProgram program, ReadingLimits limits)
    {
        this.program = program;
        this.limits = limits;
    }

    /// <summary>Starts a child at once, so that it is ready when it is needed.</summary>
    public static IsolatedReader Start(ChildProgram program, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(program);
        var reader = new IsolatedReader(program, limits ?? ReadingLimits.Default);
        reader.FindChild(isCautious: false);
        return reader;
    }

    /// <summary>Reads the files as one tender, in the order given, and tells after each that it is done.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; the child is ended.</exception>
    public Tender Read(
        string name, IEnumerable<(string Name, Func<Stream> Open)> files, Action? afterEach = null,
        CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        using var cancelling = cancel.Register(DropChild);
        var (documents, problems) = (new List<TenderDocument>(), new List<ReadingProblem>());
        var end = Moment.After(limits.TenderSeconds);
        foreach (var (fileName, open) in files)
        {
            cancel.ThrowIfCancellationRequested();
            if (end.IsPast) problems.Add(ChildFailureWords.TenderTimedOut(fileName, limits));
            else ReadFile(fileName, open, end, new(documents, problems), cancel);
            afterEach?.Invoke();
        }

        return new(name, documents, problems);
    }

    /// <summary>Ends the child.</summary>
    public void Dispose() => DropChild();

    private void ReadFile(string name, Func<Stream> open, Moment end, FileAnswer answer, CancellationToken cancel)
    {
        var isSecondTrial = false;
        while (true)
        {
            var failure = TryFile(name, open, end, answer, isSecondTrial, cancel);
            cancel.ThrowIfCancellationRequested();
            if (failure is not { } how) return;
            DropChild();
            // A crash may be chance, and one processor takes less memory than two; time would not be shorter.
            var goesOn = isSecondTrial || how == ChildFailure.TimedOut;
            isSecondTrial = !goesOn && !end.IsPast;
            if (isSecondTrial) continue;
            var isWithin = answer.GiveUp(document => ChildFailureWords.Of(how, document ?? name, limits));
            if (!isWithin) return;
            if (!end.IsPast) continue;
            answer.Add(ChildFailureWords.TenderTimedOut(name, limits));
            return;
        }
    }

    private ChildFailure? TryFile(
        string name, Func<Stream> open, Moment end, FileAnswer answer, bool isCautious, CancellationToken cancel)
    {
        try
        {
            using var source = open();
            using var bounded = new CeilingStream(source, limits.FileBytes, () => ReadingWords.LargeFile(name, limits));
            var reading = FindChild(isCautious);
            return reading is null
                ? ChildFailure.Crashed
                : reading.Read(name, bounded, answer.Answered, end, answer.Take);
        }
        catch (UnreadableDocumentException unreadable)
        {
            // The child waits for the rest of a file that does not come.
            DropChild();
            answer.Add(unreadable.Problem);
            return null;
        }
        catch (Exception) when (!cancel.IsCancellationRequested)
        {
            DropChild();
            throw;
        }
    }

    private ChildProcess? FindChild(bool isCautious)
    {
        if (child is { } running) return running;
        try
        {
            return child = ChildProcess.Start(program, limits, isCautious);
        }
        catch (Win32Exception)
        {
            // The machine has no room for another process; it may have for the next document.
            return null;
        }
    }

    private void DropChild() => Interlocked.Exchange(ref child, null)?.Dispose();
}
