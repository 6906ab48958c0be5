using Bissib.Procurement.Benchmarks.Annotation;
using Bissib.Procurement.Benchmarks.Samples;
using Bissib.Procurement.Benchmarks.Scanning;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Benchmarks.Ratios;

/// <summary>A Word file of forty pages on its way to the annotated copy, in a process that is warm.</summary>
internal static class Annotating
{
    public static IEnumerable<Verdict> Measure(Measurement how)
    {
        var file = SampleTenders.FortyPages.Bytes();
        var scanner = new TenderScanner(ScaledCatalogue.Whole);
        var tender = SampleFile.Read(file);
        var result = scanner.Scan(tender);
        var times = Median.Milliseconds(
            how.Repetitions * 3, 10,
            () => AnnotatedTender.Make(file, scanner),
            () => SampleFile.Read(file),
            () => scanner.Scan(tender),
            () => AnnotatedTender.WriteUnproven(file, result),
            () => AnnotatedTender.Write(file, result));
        var table = new TextTable("step", "ms", "pages/s", "blocks/s");
        foreach (var (step, time) in new[] { "read, scan and annotate", "read", "scan", "annotate, unproven", "annotate and prove" }.Zip(times))
            table.Add(step, time, 40_000 / time, tender.Documents[0].Blocks.Count * 1000 / time);
        table.Write(how.Output, "(f) Word, 40 pages, warm");
        yield return new(Bound.Annotation, "read, scan and annotate", times[0]);
        yield return new(Bound.Annotation, "annotate alone", times[4]);
    }
}
