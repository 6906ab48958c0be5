using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Criteria;

/// <summary>
/// Finds the award criteria of a document and their weights: rows of tables with a column of weights, and runs of lines
/// that end with one. A table counts where its heading row or its section speaks of criteria, a run of lines only where
/// the weights add up to a hundred.
/// </summary>
internal static class AwardCriteria
{
    private const double Slack = 5;
    private const int LongestLine = 200;

    // More rows are a price list whose numbers happen to be small.
    private const int MostRows = 40;
    private static readonly string[] CriterionWords =
        ["criter", "kriteri", "gunning", "attribution", "award", "zuschlag"];
    private static readonly string[] TotalWords = ["total", "totaal", "somme", "summe", "gesamt", "eindtotaal"];
    private static readonly string[] LabelWords =
        ["critere", "criterium", "sous critere", "subcriterium", "kriterium", "criterion"];

    /// <summary>The criteria by the block that names each.</summary>
    public static Dictionary<int, AwardCriterion> Find(TenderDocument document, Func<int, SectionRole> roleOfBlock)
    {
        var blocks = document.Blocks;
        var found = new Dictionary<int, AwardCriterion>();
        for (var start = 0; start < blocks.Count;)
        {
            var end = start + 1;
            if (blocks[start].Cell is { } cell)
            {
                while (end < blocks.Count && blocks[end].Cell?.Table == cell.Table) end++;
                ReadTable(document, start, end, roleOfBlock(start), found);
            }
            else if (WeightOfLine(document, start) is not null)
            {
                while (end < blocks.Count && WeightOfLine(document, end) is not null) end++;
                ReadLines(document, start, end, found);
            }

            start = end;
        }

        return found;
    }

    private static void ReadTable(
        TenderDocument document, int start, int end, SectionRole role, Dictionary<int, AwardCriterion> found)
    {
        // A heading row tells most tables apart, before anything else is read of them.
        if (role != SectionRole.AwardCriterion && !SpeaksOfCriteria(document, start, end)) return;
        var rows = Enumerable.Range(start, end - start).GroupBy(block => document.Blocks[block].Cell!.Value.Row)
            .Select(row => row.ToList()).ToList();
        if (rows.Count > MostRows) return;
        var weighted = rows.Select(row => (Name: NameOf(document, row), Weights: WeightsOf(document, row)))
            .Where(row => row.Name is not null && row.Weights.Count > 0).ToList();
        var total = weighted.Find(row => IsTotal(document, row.Name!.Value)).Weights;
        weighted.RemoveAll(row => IsTotal(document, row.Name!.Value));
        if (weighted.Count < 2) return;
        foreach (var (name, weights) in weighted)
            found[name!.Value] = new(name.Value, [.. weights.Select(pair =>
                100 * pair.Value / WholeOf(pair.Key, total, weighted.Select(row => row.Weights)))]);
    }

    private static bool SpeaksOfCriteria(TenderDocument document, int start, int end)
    {
        var first = document.Blocks[start].Cell!.Value.Row;
        var heads = Enumerable.Range(start, end - start)
            .Where(block => document.Blocks[block].Cell!.Value.Row == first).ToList();
        var folded = Folded(document, heads);
        return Array.Exists(CriterionWords, word => folded.Contains(word, StringComparison.Ordinal));
    }

    // Sub-criteria stand beside the criteria that they make up, so the numbers of a column may add up to more than the
    // whole.
    private static double WholeOf(int column, Dictionary<int, double>? total, IEnumerable<Dictionary<int, double>> rows)
    {
        if (total?.GetValueOrDefault(column) is > 0 and var declared) return declared;
        var sum = rows.Sum(row => row.GetValueOrDefault(column));
        return sum < 100 - Slack ? sum : 100;
    }

    private static int? NameOf(TenderDocument document, List<int> row)
    {
        foreach (var block in row)
        {
            var words = Folded(document, [block]);
            if (words.Count(char.IsLetter) >= 3 && !LabelWords.Contains(words.TrimEnd(' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9')))
                return block;
        }

        return null;
    }

    private static Dictionary<int, double> WeightsOf(TenderDocument document, List<int> row)
    {
        var weights = new Dictionary<int, double>();
        foreach (var block in row.Skip(1))
            if (CriterionWeight.OfCell(document.Blocks[block].Span.In(document.Text)) is { } weight)
                weights[document.Blocks[block].Cell!.Value.Column] = weight;
        return weights;
    }

    private static bool IsTotal(TenderDocument document, int name) =>
        TotalWords.Any(word => Folded(document, [name]).StartsWith(word, StringComparison.Ordinal));

    private static (double Weight, int Start)? WeightOfLine(TenderDocument document, int block)
    {
        var (span, kind) = (document.Blocks[block].Span, document.Blocks[block].Kind);
        return span.Length > LongestLine || document.Blocks[block].Cell is not null
            || kind is BlockKind.Header or BlockKind.Footer or BlockKind.ContentsEntry
            ? null
            : CriterionWeight.AtEndOf(document.Text.AsSpan(span.Start, span.Length));
    }

    private static void ReadLines(TenderDocument document, int start, int end, Dictionary<int, AwardCriterion> found)
    {
        var weights = Enumerable.Range(start, end - start).Select(block => WeightOfLine(document, block)!.Value.Weight)
            .ToList();
        if (weights.Count < 2 || Math.Abs(weights.Sum() - 100) > Slack) return;
        for (var block = start; block < end; block++) found[block] = new(block, [weights[block - start]]);
    }

    private static string Folded(TenderDocument document, IEnumerable<int> blocks) =>
        SignalIndex.FoldWords(string.Join(' ', blocks.Select(block => document.Blocks[block].Span.In(document.Text))));
}
