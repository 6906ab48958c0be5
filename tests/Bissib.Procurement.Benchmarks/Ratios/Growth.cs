using Bissib.Procurement.Benchmarks.Scanning;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Benchmarks.Ratios;

/// <summary>What matching all documents costs with a catalogue twice as large, made larger in three ways.</summary>
internal static class Growth
{
    public static IEnumerable<Verdict> Measure(IReadOnlyList<MeasuredFile> files, Measurement how)
    {
        var sizes = Enum.GetValues<CatalogueSize>();
        var scanners = sizes.Select(size => new TenderScanner(ScaledCatalogue.Of(size))).ToList();
        var times = Median.Milliseconds(how.Repetitions, 2, [.. scanners.Select(scanner => (Action)(() =>
        {
            foreach (var file in files) scanner.CountMatches(file.Tender);
        }))]);
        var table = new TextTable("catalogue", "clauses", "ms for all documents");
        foreach (var (size, time) in sizes.Zip(times)) table.Add(size, ScaledCatalogue.Of(size).Clauses.Count, time);
        table.Write(how.Output, "(d) matching all documents with a smaller and a larger catalogue");
        var cost = sizes.Zip(times).ToDictionary(pair => pair.First, pair => pair.Second);
        yield return More("from half to whole, both witnesses", cost[CatalogueSize.Half], cost[CatalogueSize.Whole]);
        yield return More("twice, the new half not found", cost[CatalogueSize.Whole], cost[CatalogueSize.TwiceUnheard]);
        yield return More("twice, all found twice", cost[CatalogueSize.Whole], cost[CatalogueSize.TwiceFound]);
    }

    private static Verdict More(string how, double before, double after) =>
        new(Bound.Growth, how, ((after / before) - 1) * 100);
}
