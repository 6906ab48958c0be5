namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Groups the ruled lines of a page that touch each other, and makes a table of each group that parts cells.
/// </summary>
internal static class RuledTableFinder
{
    public static List<RuledTable> Find(Rules rules)
    {
        if (rules.Level.Count == 0 || rules.Upright.Count == 0) return [];
        var group = Enumerable.Range(0, rules.Level.Count + rules.Upright.Count).ToArray();
        for (var level = 0; level < rules.Level.Count; level++)
            for (var upright = 0; upright < rules.Upright.Count; upright++)
                if (Touch(rules.Level[level], rules.Upright[upright])) Merge(group, level, rules.Level.Count + upright);

        return [.. Enumerable.Range(0, group.Length)
            .GroupBy(index => Root(group, index))
            .Select(members => RuledTable.From(
                [.. members.Where(m => m < rules.Level.Count).Select(m => rules.Level[m])],
                [.. members.Where(m => m >= rules.Level.Count).Select(m => rules.Upright[m - rules.Level.Count])]))
            .OfType<RuledTable>()
            .OrderByDescending(t => t.Top)];
    }

    private static bool Touch(Rule level, Rule upright) => level.Covers(upright.At) && upright.Covers(level.At);

    private static int Root(int[] group, int index)
    {
        while (group[index] != index) index = group[index] = group[group[index]];
        return index;
    }

    private static void Merge(int[] group, int first, int second) =>
        group[Math.Max(Root(group, first), Root(group, second))] = Math.Min(Root(group, first), Root(group, second));
}
