using System.Text;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Documents;

public class PlainTextReaderTests
{
    private const string Table = """
        ## Critères
        | N° | Critère | Points |
        |---|:---|--:|
        | 1 | Prix \| coût | 45 |
        | | Total | 100
        Le prix compte le plus.
        """;

    [Fact]
    public void Cells_of_a_markdown_table_are_blocks()
    {
        var document = Read(Table);

        Assert.Equal(
            ["Critères", "0 N°", "0 Critère", "0 Points", "1 1", "1 Prix \\| coût", "1 45", "2 Total", "2 100",
            "Le prix compte le plus."],
            document.Blocks.Select(block => Print(block, document)));
        Assert.Equal([true, true, true, false, false, false, false, false],
            document.Blocks.Where(b => b.Kind == BlockKind.TableCell)
            .Select(b => b.Cell!.Value.IsHeader));
    }

    [Fact]
    public void Cell_leads_back_to_its_line_and_column()
    {
        var document = Read(Table);

        Assert.Equal(new TextPlace(3, 6),
            document.Places.PlaceAt(document.Text.IndexOf("Prix", StringComparison.Ordinal)));
    }

    [Fact]
    public void Bars_without_a_row_of_dashes_are_text()
    {
        var document = Read("| a | b |\n| c | d |");

        Assert.Equal(["| a | b | | c | d |"], document.Blocks.Select(block => Print(block, document)));
    }

    [Fact]
    public void Headings_and_lists_are_told_from_running_text()
    {
        var document = Read("""
            # Uitvoering
            De inschrijver levert:
            - een lijst
              van de werknemers;
            1. een attest;

            2. een bewijs van
            3 weken.
            In 2026 waren er
            12. geen.
            ### Betaling
            """);

        Assert.Equal(
            [
                "Heading1 Uitvoering", "Paragraph De inschrijver levert:", "ListEntry een lijst van de werknemers;",
                "ListEntry 1. een attest;", "ListEntry 2. een bewijs van 3 weken. In 2026 waren er 12. geen.",
                "Heading3 Betaling",
            ],
            document.Blocks.Select(b =>
                $"{b.Kind}{(b.Level > 0 ? b.Level : "")} "
                    + $"{(b.Number is { } n ? n + " " : "")}{b.Span.In(document.Text)}"));
    }

    private static string Print(Block block, TenderDocument document) =>
        (block.Cell is { } cell ? $"{cell.Row} " : "") + block.Span.In(document.Text);

    private static TenderDocument Read(string text) =>
        PlainTextReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "tender.md");
}
