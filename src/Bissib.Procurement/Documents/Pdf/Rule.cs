namespace Bissib.Procurement.Documents.Pdf;

/// <summary>A ruled line, level or upright: At is its fixed coordinate, From and To its ends, in points.</summary>
internal readonly record struct Rule(double At, double From, double To)
{
    public bool Covers(double position) => position >= From - Rules.Tolerance && position <= To + Rules.Tolerance;
}

/// <summary>The ruled lines of a page, thin rectangles included, with the pieces of one line joined.</summary>
internal sealed record Rules(List<Rule> Level, List<Rule> Upright)
{
    public const double Tolerance = 2.5;

    public static List<Rule> Join(List<Rule> rules)
    {
        rules.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.From.CompareTo(b.From));
        var joined = new List<Rule>();
        for (var start = 0; start < rules.Count;)
        {
            var end = start + 1;
            while (end < rules.Count && rules[end].At - rules[end - 1].At < 1) end++;
            JoinEnds(rules.GetRange(start, end - start), joined);
            start = end;
        }

        return joined;
    }

    private static void JoinEnds(List<Rule> atOne, List<Rule> joined)
    {
        atOne.Sort((a, b) => a.From != b.From ? a.From.CompareTo(b.From) : a.To.CompareTo(b.To));
        var open = atOne[0];
        foreach (var rule in atOne)
        {
            if (rule.From <= open.To + Tolerance) open = open with { To = Math.Max(open.To, rule.To) };
            else
            {
                joined.Add(open);
                open = rule;
            }
        }

        joined.Add(open);
    }
}
