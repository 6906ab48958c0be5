using System.CommandLine;
using System.Text.Json;
using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Cli;

/// <summary>
/// bissib clauses example: a wrong finding or a missed passage becomes an example sentence of its clause, from which
/// the second witness learns when it is trained again.
/// </summary>
internal static class ExampleCommand
{
    private const string NoJson = "is not what 'bissib scan --format json' prints";

    // Language is null where the words are to tell it.
    private sealed record Example(string Id, string Sentence, bool IsYes, Language? Language);

    public static Command Make(Option<string?> folder)
    {
        var clause = new Argument<string?>("CLAUSE")
        {
            Description = "Id or name of a clause; not with --from",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var text = new Option<string?>("--text") { Description = "The sentence" };
        var yes = new Option<bool>("--yes") { Description = "It states the clause" };
        var no = new Option<bool>("--no") { Description = "It only looks like it" };
        var language = new Option<string?>("--language") { Description = "fr, nl, en or de; by default by its words" };
        language.AcceptOnlyFromAmong([.. LanguageCode.All.Select(known => known.Code())]);
        var from = new Option<string?>("--from") { Description = "What 'bissib scan --format json' printed" };
        var finding = new Option<int?>("--finding") { Description = "For --from: which finding, from 1" };
        var tender = new Option<string?>("--tender") { Description = "For --from: the tender; by default the first" };
        var wrong = new Option<bool>("--wrong") { Description = "For --from: the words do not state the clause" };
        var command = new Command("example", "Add a sentence to the examples of a clause")
        {
            clause, text, yes, no, language, from, finding, tender, wrong,
        };
        command.SetAction(parsed =>
        {
            try
            {
                var spoken = parsed.GetValue(language) is { } code ? LanguageCode.Find(code) : null;
                var (id, sentence, isYes, told) = parsed.GetValue(from) is { } scan
                    ? OfFinding(scan, parsed.GetValue(tender), parsed.GetValue(finding), parsed.GetValue(wrong))
                    : OfText(parsed.GetValue(clause), parsed.GetValue(text), parsed.GetValue(yes), parsed.GetValue(no));
                return Add(FolderOf(parsed.GetValue(folder)), id, sentence, isYes, spoken ?? told);
            }
            catch (ExampleException refusal)
            {
                Console.Error.WriteLine($"bissib: {refusal.Message}");
                return ExitCode.WrongUse;
            }
        });
        return command;
    }

    // The copy that travels with the command is overwritten by the next build.
    private static string FolderOf(string? given) => given
        ?? (File.Exists(Path.Combine("clauses", "CHANGELOG.md")) ? "clauses"
        : throw new ExampleException("say which catalogue takes the sentence: --catalogue clauses"));

    private static Example OfText(string? clause, string? text, bool yes, bool no)
    {
        if (clause is null || text is null)
            throw new ExampleException("give a clause and --text \"…\", or --from scan.json --finding N --wrong");
        return yes != no ? new(clause, text, yes, null)
            : throw new ExampleException("say --yes if the sentence states the clause, --no if it only looks like it");
    }

    private static Example OfFinding(string scan, string? name, int? number, bool wrong)
    {
        if (!wrong) throw new ExampleException("say --wrong: a finding that is right needs no example");
        using var json = Read(scan);
        try
        {
            var tender = json.RootElement.EnumerateArray()
                .FirstOrDefault(tender => name is null || tender.GetProperty("tender").GetString() == name);
            if (tender.ValueKind != JsonValueKind.Object)
                throw new ExampleException($"'{scan}' holds no tender '{name}'");
            var findings = tender.GetProperty("findings");
            if (number is not { } index || index < 1 || index > findings.GetArrayLength())
                throw new ExampleException($"say which finding: --finding 1 to {findings.GetArrayLength()}");
            return OfFinding(tender, findings[index - 1]);
        }
        catch (Exception trouble) when (trouble is InvalidOperationException or KeyNotFoundException)
        {
            throw new ExampleException($"'{scan}' {NoJson}");
        }
    }

    private static Example OfFinding(JsonElement tender, JsonElement finding)
    {
        var (id, status) = (finding.GetProperty("id").GetString()!, finding.GetProperty("status").GetString());
        if (status is not ("present" or "incomplete" or "mentioned"))
            throw new ExampleException($"{id} is {status} there: give the passage, with --text and --yes or --no");
        var evidence = finding.GetProperty("evidence")[0];
        var name = evidence.GetProperty("document").GetString();
        var document = tender.GetProperty("documents").EnumerateArray()
            .First(document => document.GetProperty("name").GetString() == name);
        var language = LanguageCode.Find(document.GetProperty("language").GetString()!);
        return new(id, evidence.GetProperty("quote").GetString()!, false, language);
    }

    private static JsonDocument Read(string path)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(path));
        }
        catch (IOException)
        {
            throw new ExampleException($"there is no file '{path}' that can be read");
        }
        catch (JsonException)
        {
            throw new ExampleException($"'{path}' {NoJson}");
        }
    }

    private static int Add(string folder, string id, string sentence, bool isYes, Language? language)
    {
        if (CatalogueOption.Load(folder) is not { } catalogue) return ExitCode.Lacking;
        if (catalogue.Find(id) is not { } clause)
            throw new ExampleException($"there is no clause '{id}'; see 'bissib clauses list'");
        var entry = ExampleWriter.Add(folder, clause, sentence, isYes, language);
        var list = entry.IsYes ? "yes" : "no";
        Console.WriteLine($"{entry.File}:{entry.Line}: added under {entry.Language.Code()}, {list}");
        Console.WriteLine("the second witness has not learnt it yet: run 'bissib clauses train'");
        return ExitCode.Done;
    }
}
