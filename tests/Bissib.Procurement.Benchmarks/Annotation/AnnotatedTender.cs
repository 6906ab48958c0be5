using Bissib.Procurement.Annotation;
using Bissib.Procurement.Benchmarks.Samples;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Benchmarks.Annotation;

/// <summary>The way of a Word file to its annotated copy, in one or in its last step.</summary>
internal static class AnnotatedTender
{
    private static readonly DateTimeOffset Date = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Reads, scans and annotates, as the command does.</summary>
    public static byte[] Make(byte[] file, TenderScanner scanner) => Write(file, scanner.Scan(SampleFile.Read(file)));

    /// <summary>Annotates what was already read and scanned, without proving the copy.</summary>
    internal static AnnotatedCopy WriteUnproven(byte[] file, ScanResult result)
    {
        var document = result.Tender.Documents[0];
        return AnnotatedCopy.Make(
            file, document, AnnotationPlanner.Plan(result, document, Language.French, Date), takesInsertions: true);
    }

    /// <summary>Annotates what was already read and scanned, and proves the copy.</summary>
    public static byte[] Write(byte[] file, ScanResult result)
    {
        var document = result.Tender.Documents[0];
        using var annotated = new MemoryStream();
        var plan = AnnotationPlanner.Plan(result, document, Language.French, Date);
        WordAnnotator.Annotate(new MemoryStream(file), annotated, document, plan);
        return annotated.ToArray();
    }
}
