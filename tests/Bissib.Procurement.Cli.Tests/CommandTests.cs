using System.Diagnostics;
using System.Text.Json;

namespace Bissib.Procurement.Cli.Tests;

public sealed class CommandTests : IDisposable
{
    private const string Text = """
        # Conditions d'exécution

        L'adjudicataire réserve au moins 300 heures de travail à des personnes éloignées de l'emploi, sous peine d'une
        pénalité de 30 euros par heure manquante, et remet chaque mois une attestation.
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("bissib-cli-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Scan_prints_the_contract_json()
    {
        var path = Write("tender.md", Text);

        var (code, output, _) = await Run("scan", path, "--format", "json");

        using var json = JsonDocument.Parse(output);
        var tender = json.RootElement[0];
        var finding = tender.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("clause").GetString() == "insertion-hours");
        Assert.Equal(0, code);
        Assert.Equal("tender.md", tender.GetProperty("tender").GetString());
        Assert.Equal("present", finding.GetProperty("status").GetString());
        Assert.Contains("300 heures", finding.GetProperty("evidence")[0].GetProperty("quote").GetString(), StringComparison.Ordinal);
        Assert.True(tender.GetProperty("catalogue").GetProperty("clauses").GetInt32() >= 20);
    }

    [Fact]
    public async Task Scan_of_several_paths_ends_in_a_summary()
    {
        var (code, output, _) = await Run("scan", Write("a.md", Text), Write("b.md", "Rien."));

        Assert.Equal(0, code);
        Assert.Contains("a.md", output, StringComparison.Ordinal);
        Assert.Contains("b.md", output, StringComparison.Ordinal);
        Assert.Contains("incomplete", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_that_cannot_be_read_gives_exit_code_3_and_its_reason()
    {
        var (code, output, _) = await Run("scan", Write("tender.pdf", ""), "--ui", "nl");

        Assert.Equal(3, code);
        Assert.Contains("Het bestand is leeg", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Path_that_is_not_there_gives_exit_code_2()
    {
        var (code, _, error) = await Run("scan", Path.Combine(folder, "none.pdf"));

        Assert.Equal(2, code);
        Assert.Contains("there is no file or folder", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scna")]
    [InlineData("scan x --kind work")]
    [InlineData("scan x --published 31/03/2026")]
    public async Task Wrong_use_gives_exit_code_2_and_says_where_help_is(string arguments)
    {
        var (code, _, error) = await Run(arguments.Split(' '));

        Assert.Equal(2, code);
        Assert.Contains("--help", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clauses_are_listed_and_shown_in_the_language_asked_for()
    {
        var (_, list, _) = await Run("clauses", "list", "--ui", "nl");
        var (code, show, _) = await Run("clauses", "show", "insertion-hours", "--ui", "nl");

        Assert.Contains("social/insertion-hours", list, StringComparison.Ordinal);
        Assert.Equal(0, code);
        Assert.Contains("opdrachtnemer", show, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_clause_gives_exit_code_2()
    {
        var (code, _, error) = await Run("clauses", "show", "insertion");

        Assert.Equal(2, code);
        Assert.Contains("perhaps social/insertion-hours", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Catalogue_in_order_passes_its_check()
    {
        var (code, output, error) = await Run("clauses", "check");

        Assert.Equal("", error);
        Assert.Equal(0, code);
        Assert.Contains("0 problems", output, StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "bissib.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
