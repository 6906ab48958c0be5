using System.Xml.Linq;

namespace Bissib.Procurement.Annotation.Verification;

/// <summary>
/// Two bodies without the blocks that they have in common, but for those beside a block that differs: all that is to be
/// proved of a change, at a fraction of the cost.
/// </summary>
internal sealed record BodyDifference(XElement Before, XElement After)
{
    public static BodyDifference Of(XElement before, XElement after)
    {
        var pairs = Align(TextsOf(before), TextsOf(after));
        var kept = pairs.Where((pair, index) => !Follows(pairs, index - 1) || !Follows(pairs, index)).ToList();
        return new(
            Reduced(before, [.. pairs.Select(p => p.Old)], [.. kept.Select(p => p.Old)]),
            Reduced(after, [.. pairs.Select(p => p.Made)], [.. kept.Select(p => p.Made)]));
    }

    private static List<string> TextsOf(XElement body) => [.. body.Elements()
        .Select(e => e.ToString(SaveOptions.DisableFormatting))];

    // Equal blocks in the order of both; where they part, the way that passes over the fewest leads on.
    private static List<(int Old, int Made)> Align(List<string> old, List<string> made)
    {
        var pairs = new List<(int Old, int Made)>();
        var (i, j) = (0, 0);
        while (i < old.Count && j < made.Count)
        {
            if (old[i] != made[j])
            {
                if (Next(old, made, i, j) is not { } next) break;
                (i, j) = next;
            }

            pairs.Add((i++, j++));
        }

        return pairs;
    }

    private static (int Old, int Made)? Next(List<string> old, List<string> made, int i, int j)
    {
        for (var passed = 1; passed <= old.Count - i + made.Count - j; passed++)
            for (var inOld = Math.Max(0, passed - (made.Count - j - 1)); inOld <= Math.Min(passed,
                old.Count - i - 1); inOld++)
                if (old[i + inOld] == made[j + passed - inOld]) return (i + inOld, j + passed - inOld);
        return null;
    }

    // Whether nothing that differs stands between a pair and the next one; at the edges there is nothing to stand
    // there.
    private static bool Follows(List<(int Old, int Made)> pairs, int index)
    {
        if (index < 0) return pairs[0] == (0, 0);
        return index + 1 < pairs.Count
            && pairs[index + 1].Old == pairs[index].Old + 1 && pairs[index + 1].Made == pairs[index].Made + 1;
    }

    private static XElement Reduced(XElement body, HashSet<int> common, HashSet<int> kept)
    {
        var reduced = new XElement(
            body.Name, body.Attributes(), body.Elements().Where((_, index) => !common.Contains(index)
                || kept.Contains(index)));
        // The namespaces that the root declares go along.
        return new XElement(body.Parent!.Name, body.Parent.Attributes(), reduced).Element(body.Name)!;
    }
}
