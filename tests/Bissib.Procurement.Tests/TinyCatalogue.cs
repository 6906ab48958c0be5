using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Facts;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Tests;

/// <summary>
/// A catalogue of one clause in a folder of its own, of which a test may change any file before loading.
/// </summary>
internal sealed class TinyCatalogue : IDisposable
{
    public const string ClauseFile = "social/test-clause.yaml";

    public const string ExampleFile = "social/test-clause.examples.yaml";

    public const string RecommendationFile = "recommendations.yaml";

    public const string BarrierFile = "barriers.yaml";

    public TinyCatalogue()
    {
        Folder = Directory.CreateTempSubdirectory("bissib-catalogue-").FullName;
        Write("CHANGELOG.md", "# Changes\n\n## 1.0\n");
        Write("law/be-law.yaml", Law);
        Write("law/thresholds.yaml", Thresholds);
        Write(ClauseFile, Clause);
        Write(RecommendationFile, Recommendations(ClauseFile));
        Write(ExampleFile, Examples());
        Write(BarrierFile, Barriers);
        foreach (var code in new[] { "fr", "nl", "en", "de" })
            Write(
                $"language/{code}.yaml",
                Words.Replace("none:", ProfileWords + FactWords + FamilyPhrases + "none:", StringComparison.Ordinal));
    }

    public string Folder { get; }

    public Catalogue Load() => Catalogue.Load(Folder);

    public void Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Change(string file, string from, string to)
    {
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Gives the clause another id; it then has no examples.</summary>
    public void Move(string clauseFile)
    {
        File.Delete(Path.Combine(Folder, ExampleFile));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, clauseFile))!);
        File.Move(Path.Combine(Folder, ClauseFile), Path.Combine(Folder, clauseFile));
        Write(RecommendationFile, Recommendations(clauseFile));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Recommendations(string clauseFile) => $$"""
        sectors:
          - id: planting
            title: {fr: Plantations, nl: Beplanting, en: Planting, de: Pflanzung}
            cpv: ["77310000"]
            words: {fr: [plantation*], nl: [beplanting*], en: [planting], de: [pflanzung*]}
        general: [{{clauseFile[..^".yaml".Length]}}]
        apart: []
        conditions: []

        """;

    // Enough sentences for the check: the same words with another number.
    private static string Examples()
    {
        var (yes, no) = (Sentences("Clause verte"), Sentences("Clause bleue"));
        return string.Concat(new[] { "fr", "nl", "en", "de" }.Select(code => $"{code}:\n  yes:\n{yes}  no:\n{no}"))
            + "pairs:\n" + string.Concat(Enumerable.Range(1, 4).Select(n =>
                $"  - fr: La clause verte {n} s'applique.\n    nl: De groene clausule {n} geldt.\n"));

        static string Sentences(string words) =>
            string.Concat(Enumerable.Range(1, 50).Select(n => $"    - {words} numéro {n}\n"));
    }

    private const string Thresholds = """
        eu-works:
          title: {fr: Seuil, nl: Drempel, en: Threshold, de: Schwelle}
          reference: be-law/15
          amounts:
            - {from: 2024-01-01, to: 2025-12-31, value: 143000, source: FED-058, confidence: high}
            - {from: 2026-01-01, to: 2027-12-31, value: 140000, source: FED-058, confidence: high}
        """;

    private const string Barriers = """
        denials: {fr: ["aucun*"], nl: ["geen"]}
        barriers:
          payment-long:
            title: {fr: Paiement tardif, nl: Late betaling, en: Late payment}
            severity: high
            confidence: certain
            norm: {fr: Trente jours., nl: Dertig dagen., en: Thirty days.}
            remedy: {fr: Payez plus tôt., nl: Betaal vroeger., en: Pay sooner.}
            reference: be-law/15
            number: {unit: days, above: 30, below: 130}
            words:
              fr: {shows: ["délai de paiement <5> # jours"]}
              nl: {shows: ["betalingstermijn <5> # dagen"]}
            found:
              fr: ["Le «délai de paiement est de 60 jours»."]
              nl: ["De «betalingstermijn bedraagt 45 dagen»."]
            not-found:
              fr: ["Le délai de paiement est de 30 jours."]

        """;

    private const string Law = """
        title: {fr: Loi, nl: Wet, en: Law, de: Gesetz}
        short: {fr: loi, nl: wet, en: law, de: Gesetz}
        date: 2016-06-17
        link: https://example.org/law
        checked: 2026-01-01
        articles:
          "15":
            content: {fr: a, nl: b, en: c, de: d}
            source: FED-030
            confidence: high
        """;

    private const string Clause = """
        title: {fr: Clause verte, nl: Groene clausule, en: Green clause, de: Grüne Klausel}
        summary: {fr: a, nl: b, en: c, de: d}
        stage: [execution-condition]
        contracts: [works, services]
        text:
          fr: |
            Clause verte

            L'adjudicataire applique la clause verte à raison de {share} %.

            Il remet une attestation.
          nl: |
            Groene richtlijn

            De opdrachtnemer past de groene clausule toe voor {share} %.

            Hij bezorgt een attest.
        parameters:
          - name: share
            default: 20
            advice: {fr: a, nl: b}
        elements:
          quantity: {}
          verification: {fr: [attestation], nl: [attest]}
        verification: {fr: Une attestation, nl: Een attest}
        guidance: {fr: a, nl: b}
        references: [be-law/15]
        duties:
          - level: mandatory
            buyers: [federal]
            value-from: 100000
            valid-from: 2026-01-01
            reference: be-law/15
            confidence: certain
            rule: {fr: Règle, nl: Regel, en: Rule, de: Regel}
        signals:
          fr: {strong: ["clause* verte*"], weak: ["feuillage", "pelouse"]}
          nl: {strong: ["groene clausule*"]}
          en: {strong: ["green clause*"]}
          de: {strong: ["grune klausel*"]}
        unless:
          fr: ["clause verte de peur", {sentence: "le perroquet"}]
        found:
          fr: ["Les «clauses vertes» s'appliquent."]
          nl: ["De «groene clausules» gelden."]
          en: ["The «green clause» applies."]
          de: ["Die «grüne Klausel» gilt."]
        not-found:
          fr: ["Une clause bleue.", "La clause verte de peur."]
          nl: ["Een blauwe clausule."]
          en: ["A blue clause."]
          de: ["Eine blaue Klausel."]
        source: a test
        checked: 2026-01-01
        """;

    private static readonly string ProfileWords = "profile:\n" + string.Concat(
        Kebab.Names<ProfileCue>().Select(cue => $"  {cue}: []\n"));

    private static readonly string FactWords = "facts:\n" + string.Concat(
        Kebab.Names<FactCue>().Select(cue => $"  {cue}: []\n"));

    private static readonly string FamilyPhrases = "families:\n" + string.Concat(
        FamilyWords.Families.Select(family => $"  {family}: {{anchors: [], unless: []}}\n"));

    private const string Words = """
        roles:
          subject-matter: ["objet"]
          reservation: []
          exclusion: ["motifs d'exclusion"]
          selection: []
          technical-specification: []
          award-criterion: ["critères d'attribution"]
          execution-condition: ["conditions d'exécution"]
          contract-terms: []
          procedure: []
          definitions: ["définitions"]
          legal-texts: []
          contents: ["table des matières"]
          annex: []
        cues:
          duty: ["doit", "applique"]
          party: ["adjudicataire*"]
          statement: ["(est|sont)"]
          scoring: ["# points"]
          aspiration: ["souhaite"]
          permission: ["peut"]
          negation: ["ne <1> s'applique pas", "aucune"]
          reminder: ["législation en vigueur"]
          legislating: ["loi <8> impose"]
          definition: ["on entend par"]
          exclusion: ["casier judiciaire"]
          unfilled: ["biffer la mention"]
          repealing: ["abrogeant"]
          repealed: ["abrogée"]
          by-reference: ["figure à l'annexe", "voir annexe"]
          standard-specification: ["CCTB [#]", "cahier des charges type CCTB"]
          incorporation: ["est d'application", "soumis au"]
        elements:
          quantity: ["# %"]
          verification: []
          sanction: ["pénalité*"]
          reporting: []
        none: ["sans", "sans objet"]
        formalities: [signature]
        numbers: [vingt]
        abbreviations: [art]
        """;
}
