using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Evaluation;

namespace Bissib.Procurement.Tests;

/// <summary>Scans the documents that a label file names, and holds the findings against the labels.</summary>
internal static class LabelledTenders
{
    public static DetectionReport Evaluate(
        IReadOnlyList<ClauseLabel> labels, IReadOnlyList<string> files, Catalogue catalogue)
    {
        var scanner = new TenderScanner(catalogue);
        var scans = labels.GroupBy(label => label.Document).AsParallel().Select(document =>
        {
            var path = files.First(file =>
                Path.GetFileName(file) == document.Key || Path.GetFileNameWithoutExtension(file) == document.Key);
            var name = Path.GetFileName(path);
            return new LabelledScan(
                document.Key, [.. document],
                scanner.Scan(TenderReader.Read(name, [(name, () => File.OpenRead(path))])));
        }).ToList();
        return DetectionEvaluator.Evaluate(scans, catalogue);
    }
}
