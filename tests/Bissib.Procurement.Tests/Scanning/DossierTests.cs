using System.Text;
using System.Text.RegularExpressions;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Tests.Scanning;

/// <summary>
/// The sentences, look-alikes and cues of the dossier (shared/domain), each as a tender of its own: what must be found,
/// what only looks like a clause, what the words around one show.
/// </summary>
public sealed partial class DossierTests
{
    private const string Stage = "cue-stage-";

    private static readonly Lazy<TenderScanner> Scanner = new(() => new(Catalogue.Load(Catalogue.DefaultFolder)));

    [SkippableFact]
    public void Sentences_of_the_dossier_show_their_clauses_and_no_look_alike()
    {
        var rows = Corpus.Dossier("detection-fixtures.tsv").Where(row => !IsOfBarriers(row[3])).ToList();

        var wrong = rows.Where(row => !Fits(row[3], Operative(row[2]))).Select(row => $"{row[0]} {row[2]} | {row[3]}");

        Assert.True(rows.Count >= 70, "the table is shorter than it was");
        Assert.Empty(wrong);
    }

    [SkippableFact]
    public void Traps_of_the_dossier_are_no_clauses()
    {
        var rows = Corpus.Dossier("detection-vocabulary.tsv")
            .Where(row => row[2] == "trap" && row[0] != "global-normalisation").ToList();

        var wrong = from row in rows
                    from phrase in Phrases(row)
                    where Operative(Framed(row, phrase)) is { Count: > 0 }
                    select $"{row[0]} {row[1]}: {phrase}";

        Assert.Equal(88, rows.Count);
        Assert.Empty(wrong);
    }

    [SkippableFact]
    public void Spellings_of_one_word_show_one_clause()
    {
        var spellings = Corpus.Dossier("detection-vocabulary.tsv").Where(row => row[0] == "global-normalisation")
            .SelectMany(row => Phrases(row))
            .Where(phrase => phrase.Contains("label", StringComparison.OrdinalIgnoreCase))
            .SelectMany(phrase => phrase.Split('/', StringSplitOptions.TrimEntries)).Distinct().ToList();

        var wrong = spellings.Where(spelling => !Operative($"{spelling}, 20 %.").Contains("ecolabel"));

        Assert.True(spellings.Count >= 4);
        Assert.Empty(wrong);
    }

    [SkippableFact]
    public void Cues_of_the_dossier_are_known_to_the_languages()
    {
        var words = Catalogue.Load(Catalogue.DefaultFolder);
        var index = new SignalIndex(words);
        var rows = Corpus.Dossier("detection-vocabulary.tsv").Where(row => row[2] == "cue").ToList();

        var unknown = from row in rows
                      from phrase in Phrases(row)
                      where !Shows(row[0], phrase, row[1], index)
                      select $"{row[0]} {row[1]}: {phrase}";

        Assert.Equal(52, rows.Count);
        Assert.True(!unknown.Any(), string.Join('\n', unknown));
    }

    // Barriers and unlawful demands are no clauses: the access report reads them.
    private static bool IsOfBarriers(string expected) =>
        expected.StartsWith("BARRIER", StringComparison.Ordinal)
            || expected.StartsWith("FLAG", StringComparison.Ordinal);

    private static bool Fits(string expected, List<string> operative) =>
        expected.StartsWith("NONE", StringComparison.Ordinal) || expected.EndsWith(":weak", StringComparison.Ordinal)
            ? operative.Count == 0
            : expected.Split('+').All(operative.Contains);

    private static string[] Phrases(string[] row) =>
        row[4].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // What a buyer says of itself has the buyer as its subject.
    private static string Framed(string[] row, string phrase) => (row[0], row[1]) switch
    {
        ("global-awareness-paragraph", "fr") => $"La commune {phrase}.",
        ("global-awareness-paragraph", "nl") => $"De stad {phrase}.",
        _ => phrase,
    };

    private static bool Shows(string row, string phrase, string language, SignalIndex index)
    {
        var reading = Read(phrase, language, index);
        if (IsLeftToTheClauses(phrase)) return true;
        if (row.StartsWith(Stage, StringComparison.Ordinal))
            return Read($"# {phrase}", language, index).Sections[0].Role == Kebab.Find<SectionRole>(row[Stage.Length..])
                || Cues(reading).Any(cue => cue is CueKind.Scoring or CueKind.Party or CueKind.Exclusion);
        return row switch
        {
            "cue-obligation-strong" => Cues(reading).Contains(CueKind.Duty),
            "cue-verification" => Elements(reading).Contains(Element.Verification),
            "cue-penalty" =>
                Elements(Read(language == "en" ? $"The amount is due {phrase}" : phrase, language, index))
                    .Contains(Element.Sanction),
            "cue-threshold-number" => Elements(Read($"12 {phrase}", language, index)).Contains(Element.Quantity),
            _ => Read($"# {phrase}", language, index).Sections[0].Role == SectionRole.ContractTerms,
        };
    }

    // An article heads any section, a duration any sentence, and days are mostly a deadline: such words show a stage or
    // a quantity only beside those of a clause, whose own elements name them.
    private static bool IsLeftToTheClauses(string phrase) => LeftToTheClauses().IsMatch(phrase);

    [GeneratedRegex("^(?i:arti(cle|kel) |durant|gedurende|during|während|points$|punten$|marks$|Punkte$|jours$|dagen$|days$|Tage$|nombre|aantal|number|Anzahl|par tranche|per schijf|per tranche|je Tranche|%$|€$)")]
    private static partial Regex LeftToTheClauses();

    private static IEnumerable<CueKind> Cues(DocumentReading reading) =>
        Enumerable.Range(0, reading.Text.SentenceCount).SelectMany(reading.CuesIn).Select(cue => cue.Kind);

    private static IEnumerable<Element> Elements(DocumentReading reading) =>
        Enumerable.Range(0, reading.Document.Blocks.Count).SelectMany(block => reading.ElementsIn(block, null))
            .Select(found => found.Element);

    private static DocumentReading Read(string text, string language, SignalIndex index)
    {
        // A few words do not tell their language, so sentences that do stand beside them.
        var told = language switch
        {
            "fr" => "Le présent document est rédigé dans la langue de la commune.",
            "nl" => "Dit document werd opgesteld in de taal van de gemeente en van haar diensten.",
            "en" => "This document was written in the language of the town and of its people.",
            _ => "Dieses Dokument wurde in der Sprache der Gemeinde und ihrer Dienste verfasst.",
        };
        using var file = new MemoryStream(
            Encoding.UTF8.GetBytes($"{text}\n\n{string.Join("\n\n", Enumerable.Repeat(told, 8))}"));
        return DocumentReading.Read(PlainTextReader.Read(file, "t.txt"), index);
    }

    private static List<string> Operative(string sentence)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(sentence));
        return [.. Scanner.Value.Scan(new("t", [PlainTextReader.Read(file, "t.txt")], [])).Findings
            .Where(finding => finding.Status is FindingStatus.Present or FindingStatus.Incomplete)
            .Select(finding => finding.Clause.Name)];
    }
}
