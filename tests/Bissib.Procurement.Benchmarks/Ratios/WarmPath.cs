using System.Diagnostics;
using Bissib.Procurement.Benchmarks.Scanning;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Benchmarks.Ratios;

/// <summary>
/// Reading and matching within a process that is warm. The time of pdftotext holds the start of its process, which
/// weighs on short files: look at long ones.
/// </summary>
internal sealed class WarmPath(Measurement how)
{
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(15);

    private readonly TenderScanner scanner = new(ScaledCatalogue.Whole);
    private readonly TenderScanner signalsOnly = new(ScaledCatalogue.WithoutWitness());
    private readonly TextTable table = new(
        "document", "pages", "blocks", "read ms", "pages/s", "blocks/s", "ms/page", "| pdftotext ms/page", "ratio",
        "| match ms", "% of reading", "signals only ms", "% of reading", "| whole scan ms", "% of reading");

    public IEnumerable<Verdict> Measure(IReadOnlyList<MeasuredFile> files)
    {
        Warm(files);
        var verdicts = new List<Verdict>();
        foreach (var kind in files.GroupBy(file => file.Kind))
        {
            var group = kind.Select(Measure).ToList();
            foreach (var times in group) Add(times);
            var all = group.Aggregate((a, b) => a + b) with { Name = $"{kind.Key}, all {group.Count}" };
            Add(all);
            if (kind.Key is FileKind.PdfScan or FileKind.Other) continue;
            verdicts.AddRange(Judge(all));
            if (kind.Key == FileKind.PdfText) verdicts.AddRange(Judge(group.MaxBy(times => times.Pages)!));
        }

        table.Write(how.Output, "(b), (c) warm, in process: reading; matching with both witnesses, with signals only; all that follows reading");
        return verdicts;
    }

    // The runtime compiles what runs often a second time, and better, only after a while.
    private void Warm(IReadOnlyList<MeasuredFile> files)
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < Warming)
        {
            foreach (var file in files.Where(file => file.Kind != FileKind.PdfScan))
            {
                Read(file, File.ReadAllBytes(file.Path));
                scanner.Scan(file.Tender);
                scanner.CountMatches(file.Tender);
                signalsOnly.CountMatches(file.Tender);
            }
        }
    }

    private static Tender Read(MeasuredFile file, byte[] bytes) =>
        TenderReader.Read(file.Name, [(file.Name, () => new MemoryStream(bytes))]);

    private static IEnumerable<Verdict> Judge(Times times)
    {
        if (double.IsFinite(times.Peer))
            yield return new(Bound.WarmReading, times.Name.Trim(), times.Read / times.Peer);
        yield return new(Bound.Matching, times.Name.Trim(), times.Match * 100 / times.Read);
    }

    private Times Measure(MeasuredFile file)
    {
        var bytes = File.ReadAllBytes(file.Path);
        var hasPeer = file.IsPdf && how.HasPdfToText;
        // Tesseract reads a scan in processes of its own, which take half a minute and are never warm.
        var isSlow = file.Kind == FileKind.PdfScan;
        var medians = Median.Milliseconds(
            isSlow ? 1 : how.Repetitions, isSlow ? 0 : 2,
            () => Read(file, bytes),
            () => scanner.CountMatches(file.Tender),
            () => signalsOnly.CountMatches(file.Tender),
            () => scanner.Scan(file.Tender),
            () => { if (hasPeer) OutsideProgram.Run("pdftotext", "-layout", file.Path, "-"); });
        var peer = hasPeer ? medians[4] : double.NaN;
        return new("  " + file.Name, file.Pages, file.Blocks, medians[0], medians[1], medians[2], medians[3], peer);
    }

    private void Add(Times times)
    {
        double pages = times.Pages == 0 ? double.NaN : times.Pages;
        table.Add(
            times.Name, times.Pages, times.Blocks,
            times.Read, pages * 1000 / times.Read, times.Blocks * 1000 / times.Read, times.Read / pages,
            times.Peer / pages, times.Read / times.Peer,
            times.Match, times.Match * 100 / times.Read, times.Signals, times.Signals * 100 / times.Read,
            times.Scan, times.Scan * 100 / times.Read);
    }

    private sealed record Times(
        string Name, int Pages, int Blocks, double Read, double Match, double Signals, double Scan, double Peer)
    {
        public static Times operator +(Times a, Times b) => new(
            "", a.Pages + b.Pages, a.Blocks + b.Blocks,
            a.Read + b.Read, a.Match + b.Match, a.Signals + b.Signals, a.Scan + b.Scan, a.Peer + b.Peer);
    }
}
