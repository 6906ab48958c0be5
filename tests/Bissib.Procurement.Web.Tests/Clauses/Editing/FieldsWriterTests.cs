using Bissib.Procurement.Web.Clauses.Editing.Fields;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Bissib.Procurement.Web.Tests.Clauses.Editing;

/// <summary>What fields make of the text of a clause file.</summary>
public sealed class FieldsWriterTests
{
    private const string Text =
        """
        # A remark above all.
        title: {fr: "Titre", nl: "Titel", en: "Title", de: "Titel"}
        summary:
          # a remark within
          fr: "Ce qu'elle demande."
          nl: "Wat ze vraagt."
          en: "What it asks."
          de: "Was sie verlangt."
        stage: [execution-condition, award-criterion]   # where
        contracts: [works]

        # The text was read by a lawyer.
        text:
          fr: |
            Titre

            Premier paragraphe.
          nl: |
            Titel

            Eerste alinea.
        elements:
          quantity:
            fr: ["# heures"]
            nl: []
          sanction:
            fr:
              - {near: ["pénalité", "heure"], within: 5}
            nl: []
        references:
          - be-law-2016-06-17/87
        signals:
          fr: {strong: ["titre"]}
        found:
          fr:
            - "Le «titre» s'applique."   # kept
          nl: ["De «titel» geldt."]
        checked: 2026-01-01

        """;

    [Fact]
    public void Nothing_sent_changes_nothing() => Assert.Equal(Text, Write());

    [Fact]
    public void Same_values_sent_change_nothing()
    {
        var fields = ClauseFields.Of(ClauseFileText.Find(Text)!);
        string[] names = ["title.fr", "summary.nl", "text.fr", "text.nl", "references", "found.fr",
            "elements.quantity.fr"];

        Assert.Equal(Text, Write([.. names.Select(name => (name, fields[name]))]));
    }

    [Fact]
    public void Changed_key_is_written_anew_and_all_other_lines_stay_with_their_remarks()
    {
        var written = Write(("title.nl", "De \"nieuwe\" titel"));

        Assert.Equal(
            Text.Replace(
                "title: {fr: \"Titre\", nl: \"Titel\", en: \"Title\", de: \"Titel\"}",
                "title:\n  fr: \"Titre\"\n  nl: \"De \\\"nieuwe\\\" titel\"\n  en: \"Title\"\n  de: \"Titel\"",
                StringComparison.Ordinal),
            written);
    }

    [Fact]
    public void Language_that_does_not_change_keeps_its_lines()
    {
        var written = Write(("found.nl", "De «titel» geldt.\r\nOok deze «titel».\r\n\r\n"), ("summary.nl",
            "Iets anders."));

        Assert.Contains("    - \"Le «titre» s'applique.\"   # kept\n  nl:\n    - \"De «titel» geldt.\"\n"
            + "    - \"Ook deze «titel».\"\nchecked:", written, StringComparison.Ordinal);
        Assert.Contains("  fr: \"Ce qu'elle demande.\"\n  nl: \"Iets anders.\"\n  en: \"What it asks.\"", written,
            StringComparison.Ordinal);
        // What is said on the page: a remark within a key that changes goes.
        Assert.DoesNotContain("a remark within", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Model_text_keeps_its_paragraphs()
    {
        var written = Write(("text.fr", "Titre\r\n\r\nPremier paragraphe : {hours}.  \r\n\r\nSecond."));

        Assert.Contains("# The text was read by a lawyer.\ntext:\n  fr: |\n    Titre\n\n    Premier paragraphe : {hours}.\n\n"
            + "    Second.\n  nl: |\n    Titel\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Stage_proposed_stands_first_and_the_order_of_the_others_is_kept()
    {
        var written = Write(
            ("stage.first", "selection"), ("stage", "award-criterion"), ("stage", "execution-condition"));

        Assert.Contains("\nstage: [selection, execution-condition, award-criterion]\n", written,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_that_is_chosen_is_added_to_the_list()
    {
        var written = Write(("references", "be-law-2016-06-17/87"), ("references.new", "be-rd-2013-01-14/45"));

        Assert.Contains("references:\n  - be-law-2016-06-17/87\n  - be-rd-2013-01-14/45\nsignals:", written,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Element_is_added_and_taken_away_and_composed_signals_stay()
    {
        var written = Write(
            ("elements.quantity.asked", "1"), ("elements.reporting.asked", "1"), ("elements.reporting", "on"),
            ("elements.reporting.fr", "tous les # mois"), ("elements.sanction.fr", "lost"));

        Assert.Contains("elements:\n  sanction:\n    fr:\n      - {near: [\"pénalité\", \"heure\"], within: 5}\n    nl: []\n"
            + "  reporting:\n    fr:\n      - \"tous les # mois\"\n    nl: []\nreferences:", written,
                StringComparison.Ordinal);
    }

    [Fact]
    public void Last_element_that_goes_takes_the_key_with_it()
    {
        var written = Write(("elements.quantity.asked", "1"), ("elements.sanction.asked", "1"));

        Assert.DoesNotContain("elements:", written, StringComparison.Ordinal);
        Assert.Contains("Eerste alinea.\nreferences:", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- a list")]
    [InlineData("title: [")]
    [InlineData("{title: a, stage: b}")]
    public void Text_without_a_key_a_line_has_no_fields(string text) => Assert.Null(ClauseFileText.Find(text));

    private static string Write(params (string Name, string Value)[] sent)
    {
        var file = ClauseFileText.Find(Text)!;
        var before = ClauseFields.Of(file);
        var form = sent.GroupBy(field => field.Name).ToDictionary(
            group => group.Key, group => new StringValues([.. group.Select(field => field.Value)]));
        var after = before.With(new FormCollection(form));
        var written = FieldsWriter.Write(file, before, after);
        Assert.True(ClauseFields.Of(ClauseFileText.Find(written)!).IsSame(after));
        return written;
    }
}
