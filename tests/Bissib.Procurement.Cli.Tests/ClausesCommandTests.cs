namespace Bissib.Procurement.Cli.Tests;

public sealed class ClausesCommandTests
{
    [Theory]
    [InlineData("fr", "Clause d'insertion")]
    [InlineData("nl", "Inschakelingsclausule")]
    public async Task Search_shows_the_best_clause_first_in_the_language_asked_for(string ui, string title)
    {
        var (code, output, _) = await BissibProgram.Run("clauses", "search", "heures", "insertion", "--ui", ui);

        Assert.Equal(0, code);
        Assert.StartsWith("social/insertion-hours", output, StringComparison.Ordinal);
        Assert.Contains(title, output.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_without_a_hit_proposes_a_word()
    {
        var (code, _, error) = await BissibProgram.Run("clauses", "search", "insertoin");

        Assert.Equal(1, code);
        Assert.Contains("did you mean 'insertion'?", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_of_one_clause_says_how_far_its_signals_reach()
    {
        var (code, output, _) = await BissibProgram.Run("clauses", "check", "--only", "living-wage");

        Assert.Equal(0, code);
        Assert.Matches(@"social/living-wage fr: the signals find \d+ of \d+ yes, \d+ of \d+ no", output);
    }

    [Fact]
    public async Task Evaluation_prints_its_figures_as_json()
    {
        var folder = Repository.Fixture("labelled");

        var (code, output, _) = await BissibProgram.Run(
            "evaluate", folder, "--labels", Path.Combine(folder, "labels.tsv"), "--format", "json", "--in-process");

        using var json = System.Text.Json.JsonDocument.Parse(output);
        Assert.Equal(0, code);
        Assert.Equal(16, json.RootElement.GetProperty("documents").GetInt32());
        Assert.InRange(json.RootElement.GetProperty("micro").GetProperty("f1").GetDouble(), 0.7, 1);
    }

    [Fact]
    public async Task Evaluation_of_facts_lists_what_is_wrong_and_missed_with_its_words()
    {
        var folder = Directory.CreateTempSubdirectory("bissib-facts-");
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "t.md"),
            "Les variantes sont interdites. Le délai de paiement est de 30 jours.");
        var labels = Path.Combine(folder.FullName, "facts.tsv");
        await File.WriteAllTextAsync(
            labels, "t.md\tvariants\tforbidden\t\t1\tq\nt.md\toptions\tnone\t\t1\tsans option\n");

        var (code, output, _) = await BissibProgram.Run(
            "evaluate", folder.FullName, "--facts", labels, "--format", "json", "--in-process");
        var (_, table, _) = await BissibProgram.Run("evaluate", folder.FullName, "--facts", labels, "--in-process");
        folder.Delete(recursive: true);

        using var json = System.Text.Json.JsonDocument.Parse(output);
        Assert.Equal(0, code);
        Assert.Equal(0.5, json.RootElement.GetProperty("micro").GetProperty("f1").GetDouble());
        Assert.Equal("payment-days", json.RootElement.GetProperty("wrong")[0].GetProperty("fact").GetString());
        Assert.Equal("sans option", json.RootElement.GetProperty("missed")[0].GetProperty("quote").GetString());
        Assert.Contains("micro precision 0.500, recall 0.500, F1 0.500", table, StringComparison.Ordinal);
        Assert.Contains("t.md payment-days '30'", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluation_needs_labels_of_one_kind()
    {
        var (code, _, error) = await BissibProgram.Run("evaluate", "/none");

        Assert.Equal(2, code);
        Assert.Contains(
            "give --labels FILE for the clauses or --facts FILE for the facts, one of them", error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluation_without_its_documents_gives_exit_code_2()
    {
        var (code, _, error) = await BissibProgram.Run("evaluate", "/none", "--labels", "none.tsv");

        Assert.Equal(2, code);
        Assert.Contains("there is no folder '/none'", error, StringComparison.Ordinal);
    }
}
