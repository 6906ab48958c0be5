namespace Bissib.Procurement.Benchmarks.Ratios;

/// <summary>
/// The whole command against the whole of pdftotext, from start to end of the process: `bissib scan --format json FILE`
/// also matches the catalogue and writes its findings, `pdftotext -layout FILE -` only writes the text, and none of a
/// scan.
/// </summary>
internal sealed class WholeProcess(Measurement how)
{
    private const string Title =
        "(a) whole process: bissib scan --format json beside pdftotext -layout (exit 3: not all could be read)";

    private readonly TextTable table = new(
        "document", "pages", "s", "CPU s", "pages/s", "MB largest", "MB at once", "exit",
        "| pdftotext s", "CPU s", "MB", "| x wall", "x CPU", "x MB");

    /// <summary>A row a document, and one a kind with sums, of memory and exit codes the highest.</summary>
    public IEnumerable<Verdict> Measure(IReadOnlyList<MeasuredFile> files)
    {
        var results = new List<(MeasuredFile File, Cost Ours, Cost Theirs)>();
        foreach (var kind in files.GroupBy(file => file.Kind))
        {
            var group = kind.Select(Measure).ToList();
            foreach (var (file, ours, theirs) in group) Add("  " + file.Name, file.Pages, ours, theirs);
            Add(
                $"{kind.Key}, all {group.Count}", group.Sum(of => of.File.Pages),
                group.Select(of => of.Ours).Aggregate((a, b) => a + b),
                group.Select(of => of.Theirs).Aggregate((a, b) => a + b));
            results.AddRange(group);
        }

        table.Write(how.Output, Title);
        var longest = results.Where(result => result.File.Kind == FileKind.PdfText).MaxBy(result => result.File.Pages);
        if (!how.HasPdfToText || longest.File is null) yield break;
        var ratio = longest.Ours.ExitCode == 3 ? double.NaN : longest.Ours.Seconds / longest.Theirs.Seconds;
        yield return new(Bound.WholeProcess, $"{longest.File.Name}, {longest.File.Pages} p.", ratio);
    }

    private (MeasuredFile File, Cost Ours, Cost Theirs) Measure(MeasuredFile file)
    {
        string[] arguments = ["-layout", file.Path, "-"];
        var scan = BissibCommand.Scan(file.Path);
        var hasPeer = file.IsPdf && how.HasPdfToText;
        var (ours, theirs) = (new List<ProgramRun>(), new List<ProgramRun>());
        for (var repetition = 0; repetition < how.Repetitions; repetition++)
        {
            if (hasPeer) theirs.Add(OutsideProgram.Run("pdftotext", arguments));
            ours.Add(OutsideProgram.Run(how.Bissib, scan));
        }

        if (ours.Exists(run => run.ExitCode == 2))
            throw new InvalidOperationException($"{how.Bissib} does not take {file.Path}");
        var cost = Cost.Of(ours, OutsideProgram.Weigh(how.Bissib, scan));
        return (file, cost, hasPeer ? Cost.Of(theirs, OutsideProgram.Weigh("pdftotext", arguments)) : Cost.Unknown);
    }

    private void Add(string name, int pages, Cost ours, Cost theirs) => table.Add(
        name, pages, ours.Seconds, ours.ProcessorSeconds, pages == 0 ? double.NaN : pages / ours.Seconds,
        ours.Peak.Largest, ours.Peak.AtOnce, ours.ExitCode,
        theirs.Seconds, theirs.ProcessorSeconds, theirs.Peak.Largest,
        ours.Seconds / theirs.Seconds, ours.ProcessorSeconds / theirs.ProcessorSeconds,
        ours.Peak.AtOnce / theirs.Peak.AtOnce);
}
