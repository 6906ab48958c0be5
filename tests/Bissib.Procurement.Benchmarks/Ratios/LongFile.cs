namespace Bissib.Procurement.Benchmarks.Ratios;

/// <summary>What `bissib scan` takes for a PDF of 500 pages, it and its child together.</summary>
internal static class LongFile
{
    private const int Repetitions = 3;

    /// <summary>The sources are PDF files; each is repeated to 500 pages.</summary>
    public static IEnumerable<Verdict> Measure(IEnumerable<string> sources, MadeFiles made, Measurement how)
    {
        var table = new TextTable("500 pages of", "s", "CPU s", "pages/s", "MB largest", "MB at once", "exit");
        var verdicts = new List<Verdict>();
        foreach (var source in sources)
        {
            var cost = Measure(how.Bissib, made.LongPdf(source));
            var name = $"{Path.GetFileName(Path.GetDirectoryName(source))}/{Path.GetFileName(source)}";
            table.Add(
                name, cost.Seconds, cost.ProcessorSeconds, 500 / cost.Seconds,
                cost.Peak.Largest, cost.Peak.AtOnce, cost.ExitCode);
            verdicts.Add(new(Bound.Memory, $"500 p. of {name}", cost.ExitCode == 3 ? double.NaN : cost.Peak.AtOnce));
        }

        table.Write(how.Output, "(e) a PDF of 500 pages, whole process (exit 3: not all could be read)");
        return verdicts;
    }

    private static Cost Measure(string bissib, string path)
    {
        var scan = BissibCommand.Scan(path);
        var runs = Enumerable.Range(0, Repetitions).Select(_ => OutsideProgram.Run(bissib, scan)).ToList();
        var peaks = Enumerable.Range(0, Repetitions).Select(_ => OutsideProgram.Weigh(bissib, scan)).ToList();
        var largest = Median.Of(peaks.Select(peak => peak.Largest));
        return Cost.Of(runs, new(largest, Median.Of(peaks.Select(peak => peak.AtOnce))));
    }
}
