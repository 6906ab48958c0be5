using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Tests.Scanning;

public sealed class TenderScannerTests : IDisposable
{
    private readonly TinyCatalogue tiny = new();

    public void Dispose() => tiny.Dispose();

    [Theory]
    [InlineData("L'adjudicataire doit appliquer la «clause verte» à 20 % et remet une attestation.", FindingStatus.Present)]
    [InlineData("L'adjudicataire doit appliquer la «clause verte».", FindingStatus.Incomplete)]
    [InlineData("La commune souhaite une «clause verte».", FindingStatus.Mentioned)]
    [InlineData("L'adjudicataire plante la «clause verte» à 20 % et remet une attestation.", FindingStatus.Present)]
    [InlineData("La commune remet à l'adjudicataire la «clause verte».", FindingStatus.Mentioned)]
    [InlineData("On entend par «clause verte» une règle.", FindingStatus.Mentioned)]
    [InlineData("La «clause verte» ne s'applique pas.", FindingStatus.Negated)]
    [InlineData("La «clause verte» que décrivait l'ancien cahier spécial des charges de la commune ne s'applique pas.", FindingStatus.Negated)]
    [InlineData("5.4 «Clause verte». Elle ne s'applique pas à ce marché.", FindingStatus.Negated)]
    [InlineData("«Clause verte» : ☐ oui ☐ non", FindingStatus.Mentioned)]
    [InlineData("«Clause verte» : ☐ oui ☑ non", FindingStatus.Negated)]
    [InlineData("«Clause verte» : ☑ oui ☐ non, à 20 %, attestation jointe.", FindingStatus.Present)]
    [InlineData("☐ «Clause verte» à 20 %, attestation jointe.", FindingStatus.Mentioned)]
    [InlineData("☑ «Clause verte» à 20 %, attestation jointe.", FindingStatus.Present)]
    [InlineData("L'adjudicataire doit appliquer la «clause verte» à XX %, attestation jointe.", FindingStatus.Mentioned)]
    [InlineData("L'adjudicataire doit appliquer la «clause verte» à [à compléter] %.", FindingStatus.Mentioned)]
    [InlineData("L'adjudicataire doit appliquer la «clause verte» à ……… %.", FindingStatus.Mentioned)]
    [InlineData("Il doit appliquer la «clause verte» ou l'autre (biffer la mention inutile).", FindingStatus.Mentioned)]
    [InlineData("Le chapitre XX impose la «clause verte» : il doit l'appliquer.", FindingStatus.Incomplete)]
    [InlineData("«Clause verte» : sans objet", FindingStatus.Negated)]
    [InlineData("La législation en vigueur parle de «clause verte».", FindingStatus.Mentioned)]
    [InlineData("Selon la législation en vigueur, il applique la «clause verte» à 20 % et remet une attestation.", FindingStatus.Present)]
    [InlineData("Critère 2 : «clause verte», 20 points, attestation et 5 % par lot.", FindingStatus.Present)]
    public void Status_follows_the_words_around(string marked, FindingStatus expected)
    {
        var (text, mark) = Marked.Read(marked);

        var finding = Scan(text).Findings.Single();

        Assert.Equal(expected, finding.Status);
        Assert.Equal(mark, finding.Evidence[0].Span);
    }

    [Theory]
    [InlineData("L'adjudicataire doit appliquer les «clausesvertes» à 20 % et remet une attestation.")]
    [InlineData("L'adjudicataire doit appliquer la «C L A U S E   V E R T E» à 20 % et remet une attestation.")]
    public void Words_without_their_blanks_are_found_with_little_confidence(string marked)
    {
        var (text, mark) = Marked.Read(marked);

        var finding = Scan(text).Findings.Single();

        Assert.Equal((FindingStatus.Present, mark), (finding.Status, finding.Evidence[0].Span));
        Assert.Equal(0.45, finding.Confidence);
        Assert.EndsWith("The blanks between the words are missing or misplaced in the text: to be checked.", finding.Reason.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Le soumissionnaire peut demander la clause verte à 20 %, attestation à l'appui.")]
    [InlineData("# Motifs d'exclusion\n\nL'adjudicataire applique la clause verte à 20 % et remet une attestation.")]
    public void Clause_of_access_is_granted_by_a_permission_wherever_it_stands(string text)
    {
        tiny.Move("access/test-clause.yaml");

        Assert.Equal(FindingStatus.Present, Scan(text).Findings.Single().Status);
    }

    [Theory]
    [InlineData("La loi du 22 août 2021 impose la clause verte à 20 %, avec une attestation.", FindingStatus.Mentioned)]
    [InlineData("Selon la loi, l'adjudicataire impose la clause verte à 20 % et remet une attestation.", FindingStatus.Present)]
    public void Law_that_imposes_a_clause_is_only_recalled(string text, FindingStatus expected)
    {
        Assert.Equal(expected, Scan(text).Findings.Single().Status);
    }

    [Theory]
    [InlineData("Clause verte à 20 % et attestation", FindingStatus.Mentioned)]
    [InlineData("L'adjudicataire doit appliquer la clause verte, il doit le prouver, il doit payer 20 % et remet une attestation", FindingStatus.Present)]
    public void Table_of_contents_in_one_paragraph_states_nothing(string text, FindingStatus expected)
    {
        var titles = string.Join(' ', Enumerable.Range(1, 30).Select(number => $"{number} Chapitre"));

        Assert.Equal(expected, Scan($"Page 2 Table des matières {titles} {text}").Findings.Single().Status);
    }

    [Theory]
    [InlineData("Signature", FindingStatus.Mentioned)]
    [InlineData("Original signature", FindingStatus.Mentioned)]
    [InlineData("Applicable", FindingStatus.Negated)]
    public void None_in_a_cell_answers_the_head_of_its_column(string head, FindingStatus expected)
    {
        var finding = Scan($"| Pièce | {head} |\n|---|---|\n| Clause verte | Sans |").Findings.Single();

        Assert.Equal(expected, finding.Status);
    }

    [Theory]
    [InlineData("# Motifs d'exclusion\n\nLa clause verte doit être citée.", FindingStatus.Mentioned)]
    [InlineData("# Conditions d'exécution\n\nClause verte de 20 %, attestation jointe.", FindingStatus.Present)]
    [InlineData("# Clause verte", FindingStatus.Mentioned)]
    [InlineData("# Clause verte\n\nSans objet", FindingStatus.Negated)]
    [InlineData("# Clause verte\n\nCelle-ci ne lui s'applique pas. L'adjudicataire doit signer.", FindingStatus.Negated)]
    [InlineData("# Clause verte\n\nL'adjudicataire doit planter 20 % du site et remettre une attestation.", FindingStatus.Present)]
    public void Status_follows_the_section(string text, FindingStatus expected)
    {
        Assert.Equal(expected, Scan(text).Findings.Single().Status);
    }

    [Fact]
    public void Incomplete_clause_says_what_lacks()
    {
        var finding = Scan("L'adjudicataire doit appliquer la clause verte à 20 %.").Findings.Single();

        Assert.Equal("La phrase en fait une obligation. Il manque : la preuve à fournir.", finding.Reason.French);
        Assert.Equal("De zin maakt er een verplichting van. Wat ontbreekt: het te leveren bewijs.", finding.Reason.Dutch);
    }

    [Fact]
    public void Unless_cancels_what_it_overlaps_or_its_whole_sentence()
    {
        var findings = Scan("Il doit fuir une clause verte de peur. Le perroquet doit aimer la clause verte.").Findings;

        Assert.DoesNotContain(findings, finding => finding.Evidence.Count > 0);
    }

    [Theory]
    [InlineData("Le feuillage doit tomber.", false)]
    [InlineData("Le feuillage doit tomber sur la pelouse.", true)]
    public void Weak_signal_needs_company(string text, bool isFound)
    {
        Assert.Equal(isFound, Scan(text).Findings.Single().Evidence.Count > 0);
    }

    [Theory]
    [InlineData("Volet : néant. Volet : sans objet", FindingStatus.Negated)]
    [InlineData("L'adjudicataire doit lire le volet vert.", FindingStatus.Missing)]
    public void Generic_words_only_show_that_a_clause_is_ruled_out(string text, FindingStatus expected)
    {
        tiny.Change(TinyCatalogue.ClauseFile, "strong: [\"clause* verte*\"]", "strong: [\"clause* verte*\", {phrase: volet, generic: true}]");

        Assert.Equal(expected, Scan(text).Findings.Single().Status);
    }

    [Theory]
    [InlineData("", FindingStatus.Negated)]
    [InlineData(", grants-by-denial: true", FindingStatus.Incomplete)]
    public void Clause_that_grants_by_denying_is_not_ruled_out_by_its_own_words(string attribute, FindingStatus expected)
    {
        tiny.Change(
            TinyCatalogue.ClauseFile, "strong: [\"clause* verte*\"]", $"strong: [\"clause* verte*\", {{phrase: \"aucune taxe\"{attribute}}}]");

        Assert.Equal(expected, Scan("Aucune taxe sera due.  Il doit le savoir.").Findings.Single().Status);
    }

    [Theory]
    [InlineData("# 3.2 Volet\n\nSans objet", true)]
    [InlineData("Volet : sans objet", true)]
    [InlineData("Le volet : sans objet", false)]
    [InlineData("Volet sans objet", false)]
    public void Whole_phrase_is_the_whole_line_but_for_its_number(string text, bool isFound)
    {
        tiny.Change(TinyCatalogue.ClauseFile, "strong: [\"clause* verte*\"]", "strong: [\"clause* verte*\", {phrase: volet, whole: true}]");

        Assert.Equal(isFound, Scan(text).Findings.Single().Evidence.Count > 0);
    }

    [Theory]
    [InlineData("# Art. 19 – Clause verte\n\n# 19.1 Objet\n\nL'adjudicataire doit appliquer la clause verte à 20 %.\n\n# 19.2 Preuve\n\nUne attestation.", FindingStatus.Present)]
    [InlineData("# Art. 19 – Clause verte\n\nL'adjudicataire doit l'appliquer à 20 %.\n\n# Art. 20 – Divers\n\nUne attestation.", FindingStatus.Incomplete)]
    public void Elements_are_sought_in_the_whole_article(string text, FindingStatus expected)
    {
        Assert.Equal(expected, Scan(text).Findings.Single().Status);
    }

    [Fact]
    public void Clause_is_mandatory_only_when_every_condition_is_known_and_met()
    {
        var known = new TenderProfile { Buyer = BuyerType.Federal, Value = 100_000, Published = new(2026, 3, 1) };
        var scans = new[] { known, known with { Value = null }, known with { Value = 99_999 }, known with { Buyer = BuyerType.Other } };

        var levels = scans.Select(profile => Scan("Rien de tel.", profile).Findings.Single().Level);

        Assert.Equal([FindingLevel.Mandatory, FindingLevel.Recommended, FindingLevel.Recommended, FindingLevel.Recommended], levels);
    }

    [Fact]
    public void Nothing_is_missing_from_a_tender_that_could_not_be_read()
    {
        var tender = TenderReader.Read("t", [File("a.pdf", "")]);

        var result = new TenderScanner(tiny.Load()).Scan(tender);

        Assert.Empty(result.Findings);
        Assert.Equal("empty", result.Tender.Problems.Single().Kind);
    }

    [Fact]
    public void Clause_is_not_called_mandatory_while_a_document_is_unread()
    {
        var known = new TenderProfile { Buyer = BuyerType.Federal, Value = 100_000, Published = new(2026, 3, 1) };
        var tender = TenderReader.Read("t", [File("a.pdf", ""), File("b.txt", "Rien de tel.")]);

        var result = new TenderScanner(tiny.Load()).Scan(tender, known);

        Assert.Equal(FindingLevel.Recommended, result.Findings.Single().Level);
    }

    [Fact]
    public void Doubtful_duty_is_never_mandatory()
    {
        tiny.Change(TinyCatalogue.ClauseFile, "confidence: certain", "confidence: doubtful");
        var known = new TenderProfile { Buyer = BuyerType.Federal, Value = 100_000, Published = new(2026, 3, 1) };

        var finding = Scan("Rien de tel.", known).Findings.Single();

        Assert.Equal(FindingLevel.Recommended, finding.Level);
        Assert.StartsWith("À vérifier : Règle (art. 15, loi).", finding.Reason.French, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_clause_is_proposed_at_the_end_of_the_section_that_fits()
    {
        var suggestion = Scan("# Objet\n\nPlantation.\n\n# Conditions d'exécution\n\nUn.\n\nDeux.\n\n# Annexes\n\nTrois.").Suggestions.Single();

        Assert.Equal("Conditions d'exécution", suggestion.SectionTitle);
        Assert.Equal("Deux.", suggestion.Document!.Blocks[suggestion.AfterBlock].Span.In(suggestion.Document.Text));
        Assert.Contains("[20] %", suggestion.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_that_cannot_be_read_is_told_and_the_others_are_scanned()
    {
        var tender = TenderReader.Read("two", [File("a.xyz", "?"), File("b.txt", "La clause verte doit servir.")]);

        var result = new TenderScanner(tiny.Load()).Scan(tender);

        Assert.Equal("not-a-document", Assert.Single(result.Tender.Problems).Kind);
        Assert.Equal(FindingStatus.Incomplete, result.Findings.Single().Status);
    }

    private ScanResult Scan(string text, TenderProfile? profile = null) =>
        new TenderScanner(tiny.Load()).Scan(TenderReader.Read("t", [File("t.md", text)]), profile);

    private static (string, Func<Stream>) File(string name, string text) => (name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
