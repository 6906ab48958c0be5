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
        var finding = tender.GetProperty("findings").EnumerateArray()
            .Single(f => f.GetProperty("clause").GetString() == "insertion-hours");
        Assert.Equal(0, code);
        Assert.Equal("tender.md", tender.GetProperty("tender").GetString());
        Assert.Equal("present", finding.GetProperty("status").GetString());
        Assert.Contains("300 heures", finding.GetProperty("evidence")[0].GetProperty("quote").GetString(),
            StringComparison.Ordinal);
        Assert.True(tender.GetProperty("catalogue").GetProperty("clauses").GetInt32() >= 20);
    }

    [Fact]
    public async Task Facts_stand_in_the_json_with_their_words()
    {
        var path = Write("tender.md", "Le délai de validité des offres est de 120 jours.");

        var (_, output, _) = await Run("scan", path, "--format", "json");

        using var json = JsonDocument.Parse(output);
        var fact = Assert.Single(json.RootElement[0].GetProperty("facts").EnumerateArray());
        Assert.Equal(
            "bid-validity-days 120 days",
            $"{fact.GetProperty("fact")} {fact.GetProperty("value")} {fact.GetProperty("unit")}");
        Assert.Contains(
            "120 jours", fact.GetProperty("evidence")[0].GetProperty("quote").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scan_prints_the_report_as_a_page()
    {
        var (code, output, _) = await Run("scan", Write("tender.md", Text), "--format", "html", "--ui", "nl");

        Assert.Equal(0, code);
        Assert.StartsWith("<!DOCTYPE html>", output, StringComparison.Ordinal);
        Assert.Contains("<h1>Verslag over de clausules van de opdracht</h1>", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Region_that_the_user_gives_prevails_over_the_text()
    {
        var path = Write("tender.md", "Pouvoir adjudicateur : Commune de Valmont, rue Haute 3, 5990 Valmont");

        var (_, output, _) = await Run("scan", path, "--region", "brussels", "--format", "json");

        using var json = JsonDocument.Parse(output);
        var profile = json.RootElement[0].GetProperty("profile");
        Assert.Equal("brussels brussels-local", $"{profile.GetProperty("region")} {profile.GetProperty("buyerType")}");
    }

    [Fact]
    public async Task Scan_shows_the_profile_with_its_doubts()
    {
        var path = Write(
            "tender.md", "Pouvoir adjudicateur : Commune de Valmont\n\nEstimation : 95.000 €\n\nDurée : 24 mois");

        var (_, output, _) = await Run("scan", path);

        Assert.Contains("Commune de Valmont · 95,000 EUR? · 24 months", output, StringComparison.Ordinal);
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

    [Theory]
    [InlineData("type-4-nested.pdf", "a fait échouer la lecture")]
    [InlineData("nested.docx", "imbrique ses éléments")]
    [InlineData("folders.zip", "Feuille de calcul : non analysée")]
    public async Task Broken_file_gives_exit_code_3_its_reason_and_no_stack_trace(string file, string reason)
    {
        var (code, output, error) = await Run("scan", Fixture("broken", file));

        Assert.Equal(3, code);
        Assert.Contains(reason, output, StringComparison.Ordinal);
        Assert.Equal("", error);
    }

    [Fact]
    public async Task Folder_is_a_tender_whose_other_files_are_named()
    {
        Write("a.md", Text);
        Write("prix.xlsx", "x");
        Write(".DS_Store", "x");
        File.CreateSymbolicLink(Path.Combine(folder, "lien.txt"), "/etc/hostname");

        var (code, output, _) = await Run("scan", folder, "--format", "json");

        using var json = JsonDocument.Parse(output);
        var problems = json.RootElement[0].GetProperty("problems").EnumerateArray()
            .Select(problem => $"{problem.GetProperty("document")} {problem.GetProperty("kind")}");
        Assert.Equal(3, code);
        Assert.Equal(["lien.txt link", "prix.xlsx spreadsheet"], problems);
        Assert.Equal(1, json.RootElement[0].GetProperty("documents").GetArrayLength());
    }

    [Fact]
    public async Task Limit_is_set_by_name()
    {
        var (code, output, _) = await Run("scan", Write("a.md", Text), "--limit", "file-bytes=10", "--ui", "en");

        Assert.Equal(3, code);
        Assert.Contains("The file is larger than", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trusted_file_is_read_in_the_process_with_the_same_findings()
    {
        var path = Write("a.md", Text);
        var (_, isolated, _) = await Run("scan", path);

        var (code, output, _) = await Run("scan", path, "--in-process");

        Assert.Equal(0, code);
        Assert.Equal(isolated, output);
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
    [InlineData("scan x --region bruxelles")]
    [InlineData("scan x --published 31/03/2026")]
    [InlineData("scan x --limit secnds=3")]
    [InlineData("scan x --limit seconds=0")]
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

    private static string Fixture(string name, string file) => Repository.Fixture(name, file);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static Task<(int Code, string Output, string Error)> Run(params string[] arguments) =>
        BissibProgram.Run(arguments);
}
