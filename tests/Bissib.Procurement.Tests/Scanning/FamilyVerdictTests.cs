using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Tests.Scanning;

/// <summary>
/// The verdict of each family: from clauses, from words that name the family as a whole, and from denials.
/// </summary>
public sealed class FamilyVerdictTests
{
    private const string Row = "generic-";

    private static readonly Lazy<TenderScanner> Scanner = new(() => new(Catalogue.Load(Catalogue.DefaultFolder)));

    // A few words do not tell their language, so sentences that do stand before them; and an article that asks for
    // nothing of the catalogue.
    private static readonly Dictionary<string, (string Told, string Duty, string Contents)> Frames = new()
    {
        ["fr"] = ("Le présent document est rédigé dans la langue de la commune.", "L'adjudicataire doit suivre ce qui est décrit au point suivant.", "Table des matières"),
        ["nl"] = ("Dit document werd opgesteld in de taal van de gemeente en van haar diensten.", "De opdrachtnemer moet volgen wat in het volgende punt staat.", "Inhoudstafel"),
        ["en"] = ("This document was written in the language of the town and of its people.", "The contractor must follow what the next point describes.", "Table of contents"),
        ["de"] = ("Dieses Dokument wurde in der Sprache der Gemeinde und ihrer Dienste verfasst.", "Der Auftragnehmer muss befolgen, was der nächste Punkt beschreibt.", "Inhaltsverzeichnis"),
    };

    [SkippableFact]
    public void Article_headed_by_the_name_of_a_family_makes_it_operative()
    {
        var rows = Rows();

        var wrong = from row in rows
                    from phrase in Phrases(row[4])
                    let verdict = Verdict(row, $"# 12 {phrase}\n\n{Frames[row[1]].Duty}")
                    where verdict.Status != FamilyStatus.Operative || verdict.Evidence.Count == 0
                    select $"{row[0]} {row[1]}: {phrase} {verdict.Status}";

        Assert.Equal(16, rows.Count);
        Assert.Empty(wrong);
    }

    [SkippableFact]
    public void Name_of_a_family_in_the_contents_is_only_a_mention()
    {
        var wrong = from row in Rows()
                    from phrase in Phrases(row[4])
                    let verdict = Verdict(row, $"# {Frames[row[1]].Contents}\n\n12 {phrase} ............ 7")
                    where verdict.Status != FamilyStatus.Mentioned || verdict.Evidence.Count == 0
                    select $"{row[0]} {row[1]}: {phrase} {verdict.Status}";

        Assert.Empty(wrong);
    }

    [SkippableFact]
    public void Look_alikes_do_not_name_a_family()
    {
        var anchors = Catalogue.Load(Catalogue.DefaultFolder)
            .Languages.Values.SelectMany(words => words.Families.Values)
            .SelectMany(family => family.Anchors).Select(signal => signal.ToString()).ToHashSet();

        // A code of ethics may still show a clause of its own.
        var wrong = from row in Rows()
                    from phrase in Phrases(row[6])
                    let verdict = Verdict(row, $"{phrase}.")
                    where verdict.Status == FamilyStatus.Operative
                        || (verdict.Status == FamilyStatus.Mentioned && verdict.Evidence.Any(evidence =>
                            anchors.Contains(evidence.Signal)))
                    select $"{row[0]} {row[1]}: {phrase} {verdict.Status}";

        Assert.Empty(wrong);
    }

    [SkippableFact]
    public void Denial_of_a_family_is_the_evidence_of_its_absence()
    {
        var denials = (from row in Rows()
                       from phrase in Phrases(row[6])
                       where phrase.Split(' ').Intersect(["aucune", "geen", "no", "keine", "non"]).Any()
                       select (Row: row, Phrase: phrase)).ToList();

        var verdicts = denials.Select(denial => Verdict(denial.Row, $"{denial.Phrase}."));

        Assert.Equal(8, denials.Count);
        Assert.All(
            verdicts,
            verdict => Assert.Equal((FamilyStatus.Absent, true), (verdict.Status, verdict.Evidence.Count > 0)));
    }

    [Theory]
    [InlineData("# 7 Clauses environnementales\n\nSans objet", FamilyStatus.Absent, "7 Clauses environnementales")]
    [InlineData("# 7 Clauses environnementales", FamilyStatus.Mentioned, "7 Clauses environnementales")]
    [InlineData("La commune parle volontiers de clauses environnementales.", FamilyStatus.Mentioned, "La commune parle volontiers de clauses environnementales.")]
    [InlineData("Aucune clause environnementale n'est prévue. Le guide des clauses environnementales existe.", FamilyStatus.Absent, "Aucune clause environnementale n'est prévue.")]
    [InlineData("# 7 Critères\n\nClauses environnementales : 20 points.", FamilyStatus.Operative, "Clauses environnementales : 20 points.")]
    [InlineData("# 7 Véhicules\n\nL'adjudicataire doit utiliser des véhicules à zéro émission. Aucune clause environnementale n'est prévue.", FamilyStatus.Operative, "L'adjudicataire doit utiliser des véhicules à zéro émission.")]
    [InlineData("La commune aime ses habitants.", FamilyStatus.Absent, null)]
    public void Verdict_shows_the_words_that_decide(string text, FamilyStatus expected, string? quote)
    {
        var verdict = Verdict([Row + "environmental-clause", "fr"], text);

        Assert.Equal(expected, verdict.Status);
        Assert.Equal(quote, verdict.Evidence.Count > 0 ? verdict.Evidence[0].Quote : null);
    }

    private static List<string[]> Rows() =>
        [.. Corpus.Dossier("detection-vocabulary.tsv").Where(row => row[2] == "generic")];

    private static string[] Phrases(string cell) =>
        cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static FamilyVerdict Verdict(string[] row, string text)
    {
        var family = row[0][Row.Length..] switch
        {
            "social-clause" => "social",
            "environmental-clause" => "environmental",
            "ethical-clause" => "ethical",
            _ => "access",
        };
        var frame = string.Join("\n\n", Enumerable.Repeat(Frames[row[1]].Told, 8));
        using var file = new MemoryStream(Encoding.UTF8.GetBytes($"{frame}\n\n{text}"));
        return Scanner.Value.Scan(new("t", [PlainTextReader.Read(file, "t.txt")], []))
            .Families.Single(verdict => verdict.Family == family);
    }
}
