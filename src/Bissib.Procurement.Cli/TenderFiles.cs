using Bissib.Procurement.Documents;
using Bissib.Procurement.Documents.Isolation;

namespace Bissib.Procurement.Cli;

/// <summary>
/// Reads the documents that a path stands for: a file is a tender of one document (a ZIP, of those in it), a folder one
/// of all its files.
/// </summary>
internal sealed class TenderFiles : IDisposable
{
    private readonly ReadingLimits limits;

    // The files of one user: what a document does to the child harms nobody else, so that it serves for all tenders.
    private readonly IsolatedReader? child;

    public TenderFiles(ReadingLimits limits, bool isInProcess)
    {
        this.limits = limits;
        child = isInProcess ? null : IsolatedReader.Start(ChildProgram.Of(typeof(TenderFiles).Assembly), limits);
    }

    /// <summary>
    /// Starts to read the tenders and answers how to take them, one after the other: the next one is read while its
    /// forerunner is worked on.
    /// </summary>
    public Func<Tender> ReadAhead(IReadOnlyList<string> paths)
    {
        var started = 0;
        var next = Start();
        return () =>
        {
            var tender = next!.GetAwaiter().GetResult();
            next = Start();
            return tender;
        };

        Task<Tender>? Start()
        {
            if (started == paths.Count) return null;
            var path = paths[started++];
            var isLast = started == paths.Count;
            return Task.Run(() => Read(path, isLast));
        }
    }

    public void Dispose() => child?.Dispose();

    private Tender Read(string path, bool isLast)
    {
        var (name, files) = TenderFolder.FilesOf(path);
        if (child is null) return TenderReader.Read(name, files, limits);
        var tender = child.Read(name, files);
        // What a long file took in the child is free before matching takes its own.
        if (isLast) _ = Task.Run(child.Dispose);
        return tender;
    }
}
