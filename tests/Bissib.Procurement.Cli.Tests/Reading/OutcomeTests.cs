using Bissib.Procurement.Documents;
using Bissib.Procurement.Documents.Isolation;

namespace Bissib.Procurement.Cli.Tests.Reading;

/// <summary>Every file ends in a named outcome within the limits, whatever it does to the child that reads it.</summary>
public class OutcomeTests
{
    // On a busy machine the files need some of this.
    private static readonly ReadingLimits Limits = new() { Seconds = 20 };

    [Fact]
    public void Broken_files_end_in_the_outcomes_of_their_table()
    {
        var folder = Repository.Fixture("broken");
        var expected = Outcome.Table(Path.Combine(folder, "outcomes.tsv"));

        var read = ReadAll(Directory.GetFiles(folder).Where(path => Path.GetFileName(path) != "outcomes.tsv"));

        Assert.Equal(Lines(expected), Lines(read));
    }

    [SkippableFact]
    public void Hostile_files_end_in_the_outcomes_of_their_table()
    {
        var expected = Outcome.Table(Path.Combine(Repository.Root, "tests/Bissib.Procurement.Cli.Tests/Reading/hostile.tsv"));

        var read = ReadAll(Directory.GetFiles(Repository.Shared("hostile"), "*", SearchOption.AllDirectories));

        Assert.Equal(Lines(expected), Lines(read));
    }

    [SkippableFact]
    public void Real_tenders_are_read_within_the_limits()
    {
        var corpus = Repository.Shared("corpus");
        var documents = new[] { "fr", "nl", "en" }.SelectMany(language => Directory.GetFiles(Path.Combine(corpus, language)));

        foreach (var (file, outcome) in ReadAll(documents))
            Assert.Matches(@"^(pdf of \d+ p\.(; hidden-text)?|word|text)$", $"{outcome}");
    }

    private static Dictionary<string, string> ReadAll(IEnumerable<string> paths)
    {
        using var reader = IsolatedReader.Start(Child.Program, Limits);
        return paths.ToDictionary(path => Path.GetFileName(path), path => Outcome.Of(reader.ReadFile(path)));
    }

    private static IEnumerable<string> Lines(IReadOnlyDictionary<string, string> table) =>
        table.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {pair.Value}");
}
