using Bissib.Procurement.Web.Clauses.Editing;

namespace Bissib.Procurement.Web.Tests.Clauses.Editing;

public sealed class LineDiffTests
{
    [Theory]
    [InlineData("a b c", "a b c", "=a =b =c")]
    [InlineData("a b c", "a x c", "=a -b +x =c")]
    [InlineData("", "a b", "+a +b")]
    [InlineData("a b", "", "-a -b")]
    [InlineData("a b c d", "b c d e", "-a =b =c =d +e")]
    [InlineData("a a b", "a b b", "=a -a +b =b")]
    public void Lines_are_kept_removed_or_added(string before, string after, string expected)
    {
        var lines = LineDiff.Of(Lines(before), Lines(after));

        Assert.Equal(expected, string.Join(' ', lines.Select(line =>
            (line.Change switch { LineChange.Added => "+", LineChange.Removed => "-", _ => "=" }) + line.Text)));
    }

    [Fact]
    public void Numbers_are_those_of_each_text()
    {
        var lines = LineDiff.Of("a\nb\nc\n", "a\nx\ny\nc\n");

        Assert.Equal([(1, 1), (2, null), (null, 2), (null, 3), (3, 4)],
            lines.Select(line => (line.Before, line.After)));
    }

    [Fact]
    public void Lines_far_from_any_change_are_left_out_and_counted()
    {
        var before = string.Concat(Enumerable.Range(1, 100).Select(n => $"line {n}\n"));

        var part = Assert.Single(
            LineDiff.Parts(before, before.Replace("line 50\n", "other\n", StringComparison.Ordinal)));

        Assert.Equal((46, 8), (part.Skipped, part.Lines.Count));
        Assert.Empty(LineDiff.Parts(before, before));
    }

    [Fact]
    public void Texts_without_end_are_compared_within_bounds()
    {
        var before = string.Concat(Enumerable.Range(1, 60_000).Select(n => $"a{n}\n"));
        var after = string.Concat(Enumerable.Range(1, 60_000).Select(n => $"b{n}\n"));

        Assert.Equal(120_000, LineDiff.Of(before, after).Count);
    }

    private static string Lines(string words) => words.Length == 0 ? "" : words.Replace(' ', '\n') + "\n";
}
