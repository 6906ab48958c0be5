namespace Bissib.Procurement.Web.Clauses.Editing;

internal enum LineChange
{
    Same,
    Removed,
    Added,
}

/// <summary>A line of a comparison; its numbers are from 1, null on the side where it does not stand.</summary>
internal sealed record DiffLine(LineChange Change, int? Before, int? After, string Text);

/// <summary>Lines that follow each other, after so many that are the same and left out.</summary>
internal sealed record DiffPart(int Skipped, IReadOnlyList<DiffLine> Lines);

/// <summary>
/// Compares two texts line by line, by the longest common subsequence (Hunt and McIlroy 1976, here by the table of
/// Wagner and Fischer 1974).
/// </summary>
internal static class LineDiff
{
    private const int Context = 3;
    // The table has a cell for each pair of lines that differ in their surroundings: at most 32 MB.
    private const int MostLines = 4000;

    /// <summary>Every line of both texts.</summary>
    public static IReadOnlyList<DiffLine> Of(string before, string after)
    {
        var (old, fresh) = (LinesOf(before), LinesOf(after));
        var start = 0;
        while (start < old.Length && start < fresh.Length && old[start] == fresh[start]) start++;
        var end = 0;
        while (end < old.Length - start && end < fresh.Length - start && old[^(end + 1)] == fresh[^(end + 1)]) end++;
        var lines = Enumerable.Range(0, start)
            .Select(line => new DiffLine(LineChange.Same, line + 1, line + 1, old[line])).ToList();
        lines.AddRange(Middle(old[start..^end], fresh[start..^end], start));
        lines.AddRange(Enumerable.Range(1, end).Reverse().Select(fromEnd =>
            new DiffLine(LineChange.Same, old.Length - fromEnd + 1, fresh.Length - fromEnd + 1, old[^fromEnd])));
        return lines;
    }

    /// <summary>What differs, with three lines around it. None where nothing does.</summary>
    public static IReadOnlyList<DiffPart> Parts(string before, string after)
    {
        var lines = Of(before, after);
        var shown = new bool[lines.Count];
        for (var at = 0; at < lines.Count; at++)
            if (lines[at].Change != LineChange.Same)
                Array.Fill(shown, true, Math.Max(0, at - Context),
                    Math.Min(lines.Count, at + Context + 1) - Math.Max(0, at - Context));
        var parts = new List<DiffPart>();
        for (var at = 0; at < lines.Count;)
        {
            var first = at;
            while (first < lines.Count && !shown[first]) first++;
            var last = first;
            while (last < lines.Count && shown[last]) last++;
            if (last > first) parts.Add(new(first - at, [.. lines.Skip(first).Take(last - first)]));
            at = last;
        }

        return parts;
    }

    private static IEnumerable<DiffLine> Middle(string[] old, string[] fresh, int start)
    {
        // Too long to be compared: all of one is gone, all of the other is new.
        var lengths = old.Length <= MostLines && fresh.Length <= MostLines ? Lengths(old, fresh) : null;
        var (i, j) = (0, 0);
        while (i < old.Length || j < fresh.Length)
        {
            if (lengths is not null && i < old.Length && j < fresh.Length && old[i] == fresh[j])
                yield return new(LineChange.Same, start + ++i, start + ++j, old[i - 1]);
            else if (i < old.Length && (j == fresh.Length || lengths is null || lengths[i + 1, j] >= lengths[i, j + 1]))
                yield return new(LineChange.Removed, start + ++i, null, old[i - 1]);
            else
                yield return new(LineChange.Added, null, start + ++j, fresh[j - 1]);
        }
    }

    // How many lines the rest of one has in common with the rest of the other.
    private static ushort[,] Lengths(string[] old, string[] fresh)
    {
        var lengths = new ushort[old.Length + 1, fresh.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var j = fresh.Length - 1; j >= 0; j--)
                lengths[i, j] = old[i] == fresh[j]
                    ? (ushort)(lengths[i + 1, j + 1] + 1) : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        return lengths;
    }

    private static string[] LinesOf(string text) => text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');
}
