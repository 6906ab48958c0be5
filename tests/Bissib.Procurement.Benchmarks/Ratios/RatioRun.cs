namespace Bissib.Procurement.Benchmarks.Ratios;

/// <summary>
/// What the product costs beside pdftotext in the same run, and whether the bounds of section 9 of the design are met.
/// Only what happens in one run on one machine is compared.
/// </summary>
internal static class RatioRun
{
    public static int Run(string[] arguments)
    {
        var (asked, wrong) = RatioArguments.Read(arguments);
        if (asked is null)
        {
            Console.Error.WriteLine(wrong);
            return 2;
        }

        var output = Console.Out;
        using var made = new MadeFiles();
        LinuxUsage.AdoptOrphans();
        var hasPdfToText = OutsideProgram.IsThere("pdftotext");
        if (!hasPdfToText)
            output.WriteLine("pdftotext is not on the path: nothing is compared with it (install poppler-utils).");
        output.WriteLine($"{asked.Folder}, {Environment.ProcessorCount} processors, medians of {asked.Repetitions}");
        var own = MeasuredFile.Of(asked.Folder).ToList();
        var verdicts = Measure(own, made, new(asked.Bissib, hasPdfToText, asked.Repetitions, output));
        Write(verdicts, output);
        return 0;
    }

    private static List<Verdict> Measure(List<MeasuredFile> own, MadeFiles made, Measurement how)
    {
        var added = new[] { made.HundredFiftyPages(), made.FortyPages(), made.Zip() };
        var files = own.Concat(added.Select(path => MeasuredFile.Read(path, Path.GetFileName(path))))
            .OrderBy(file => file.Kind).ToList();
        return
        [
            .. new WholeProcess(how).Measure(files),
            .. new WarmPath(how).Measure(files),
            .. Growth.Measure(files, how),
            .. LongFile.Measure(LongSources(own), made, how),
            .. Annotating.Measure(how),
        ];
    }

    private static IEnumerable<string> LongSources(List<MeasuredFile> files)
    {
        var fixture = Path.Combine(Repository.Fixtures, Samples.SampleTenders.FixturePdf);
        var longest = files.Where(file => file.Kind == FileKind.PdfText).MaxBy(file => file.Pages)?.Path;
        return new[] { fixture, longest ?? fixture }.Distinct();
    }

    private static void Write(List<Verdict> verdicts, TextWriter output)
    {
        var table = new TextTable("bound of the design", "on", "measured", "must", "aim", "unit", "");
        foreach (var verdict in verdicts.GroupBy(verdict => verdict.Bound).SelectMany(same => same))
        {
            var bound = verdict.Bound;
            table.Add(bound.What, verdict.On, verdict.Measured, bound.Must, bound.Aim, bound.Unit, verdict.Word);
        }

        table.Write(output, "Bounds");
    }
}
