namespace Bissib.Procurement.Cli.Tests;

/// <summary>bissib clauses example on a copy of the catalogue.</summary>
public sealed class ExampleCommandTests : IDisposable
{
    private const string Missed =
        "Une personne sur dix de l'équipe n'avait pas de travail depuis deux ans et reçoit ici une chance durable.";

    private readonly string folder = Directory.CreateTempSubdirectory("bissib-examples-").FullName;

    public ExampleCommandTests()
    {
        var source = Path.Combine(AppContext.BaseDirectory, "clauses");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Missed_passage_becomes_an_example_and_only_the_witness_is_stale()
    {
        var before = Fingerprints();

        var (code, output, error) = await Run("insertion-hours", "--text", Missed, "--yes", "--language", "fr");

        var (checkCode, _, problems) = await BissibProgram.Run("clauses", "check", "--catalogue", folder);
        var changed = Fingerprints().Except(before).Select(file => file.Name);
        Assert.Equal((0, ""), (code, error));
        Assert.Matches(@"^clauses/social/insertion-hours\.examples\.yaml:\d+: added under fr, yes", output);
        Assert.Contains("run 'bissib clauses train'", output, StringComparison.Ordinal);
        Assert.Equal(["social/insertion-hours.examples.yaml"], changed);
        Assert.Equal(1, checkCode);
        Assert.Equal(
            "clauses/witness.bin:1: the second witness learnt from other sentences: run 'bissib clauses train'",
            problems.Trim());
    }

    [Fact]
    public async Task Training_names_the_line_of_a_broken_example_and_leaves_the_model()
    {
        var model = await File.ReadAllBytesAsync(Path.Combine(folder, "witness.bin"));
        await File.AppendAllTextAsync(
            Path.Combine(folder, "social", "insertion-hours.examples.yaml"), "fr:\n  yes: []\n");

        var (code, _, error) = await BissibProgram.Run("clauses", "train", "--catalogue", folder);

        Assert.Equal(1, code);
        Assert.Matches(@"^clauses/social/insertion-hours\.examples\.yaml:\d+: .*'fr' stands twice", error);
        Assert.Equal(model, await File.ReadAllBytesAsync(Path.Combine(folder, "witness.bin")));
    }

    [Fact]
    public async Task Wrong_finding_of_a_scan_becomes_a_look_alike()
    {
        var scan = Path.Combine(folder, "scan.json");
        var tender = Path.Combine(Repository.Fixture("groenonderhoud-nl"), "tender.docx");
        var (_, json, _) = await BissibProgram.Run("scan", tender, "--format", "json", "--in-process");
        await File.WriteAllTextAsync(scan, json);

        var (code, output, error) = await Run("--from", scan, "--finding", "1", "--wrong");
        var (again, _, refusal) = await Run("--from", scan, "--finding", "1", "--wrong");

        Assert.Equal((0, ""), (code, error));
        Assert.Matches(@"^clauses/access/[a-z-]+\.examples\.yaml:\d+: added under nl, no", output);
        Assert.Equal(2, again);
        Assert.Contains("the sentence stands there already", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("say --yes if the sentence states the clause", "insertion-hours", "--text", Missed)]
    [InlineData("there is no clause 'insertion-ours'", "insertion-ours", "--text", Missed, "--no")]
    [InlineData("give a clause and --text", "insertion-hours", "--yes")]
    [InlineData("say --wrong", "--from", "scan.json", "--finding", "1")]
    [InlineData("there is no file 'none.json'", "--from", "none.json", "--finding", "1", "--wrong")]
    public async Task Wrong_use_is_refused_with_the_remedy(string message, params string[] arguments)
    {
        var (code, _, error) = await Run(arguments);

        Assert.Equal(2, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    private Task<(int Code, string Output, string Error)> Run(params string[] arguments) =>
        BissibProgram.Run(["clauses", "example", .. arguments, "--catalogue", folder]);

    private HashSet<(string Name, string Hash)> Fingerprints() =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file =>
            (Path.GetRelativePath(folder, file).Replace('\\', '/'), Convert.ToHexString(
                System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))))];
}
