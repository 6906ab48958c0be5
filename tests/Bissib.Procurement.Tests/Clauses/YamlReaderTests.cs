using Bissib.Procurement.Clauses;
using Bissib.Procurement.Clauses.Files;

namespace Bissib.Procurement.Tests.Clauses;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: &x 1\nb: *x", 1)]
    [InlineData("a: 1\nb: !!str x", 2)]
    [InlineData("a: 1\na: 2", 2)]
    [InlineData("a: [1", 2)]
    [InlineData("", 1)]
    [InlineData("a: 1\n---\nb: 2", 2)]
    public void What_is_no_plain_yaml_is_refused_with_its_line(string text, int line)
    {
        var problems = new List<CatalogueProblem>();

        var node = YamlReader.Read(text, "f.yaml", problems);

        Assert.Null(node);
        Assert.Equal(line, Assert.Single(problems).Line);
    }

    [Fact]
    public void Deep_nesting_is_refused_before_it_hurts()
    {
        var problems = new List<CatalogueProblem>();

        YamlReader.Read(string.Concat(Enumerable.Repeat("[", 100_000)), "f.yaml", problems);

        Assert.Contains("nested deeper", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_those_of_the_file()
    {
        var node = (YamlMap)YamlReader.Read("a: 1\nb:\n  - x\n  - y\n", "f.yaml", [])!;

        Assert.Equal(4, ((YamlList)node.Entries[1].Value).Entries[1].Line);
    }
}
