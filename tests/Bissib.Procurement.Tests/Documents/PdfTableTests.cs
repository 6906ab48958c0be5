using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Documents;

public class PdfTableTests
{
    [Fact]
    public void Cells_of_a_ruled_table_share_their_row_though_a_label_wraps()
    {
        var pdf = new MadePdf().Lines(65, 690, "Clauses sociales").Text(305, 690, "Sans")
            .Lines(65, 672, "Clauses", "environnementales").Text(305, 666, "Avec");
        foreach (var y in (double[])[700, 684, 655]) pdf.Rule(60, y, 500, y);
        foreach (var x in (double[])[60, 300, 500]) pdf.Rule(x, 655, x, 700);

        Assert.Equal(
            ["0,0 Clauses sociales", "0,1 Sans", "1,0 Clauses environnementales", "1,1 Avec"],
            Cells(pdf.Read()));
    }

    [Fact]
    public void Cells_without_ruled_lines_share_their_row()
    {
        var pdf = new MadePdf().Lines(60, 700, "Clauses sociales").Text(300, 700, "Sans")
            .Lines(60, 680, "Clauses environnementales").Text(300, 680, "Avec")
            .Lines(60, 660, "Reconduction").Text(300, 660, "Sans");

        Assert.Equal(
            ["0,0 Clauses sociales", "0,1 Sans", "1,0 Clauses environnementales", "1,1 Avec", "2,0 Reconduction",
            "2,1 Sans"],
            Cells(pdf.Read()));
    }

    [Fact]
    public void Lines_under_a_definition_belong_to_its_cell()
    {
        var pdf = new MadePdf().Text(60, 700, "Term").Text(200, 700, "Meaning")
            .Text(60, 680, "Target group")
                .Lines(200, 680, "means the persons who are far from the labour",
                "market and whom the public service attests;")
            .Text(60, 648, "Hour of insertion")
                .Lines(200, 648, "means an hour worked by a person of the target", "group.");

        Assert.Equal(
            ["0,0 Term", "0,1 Meaning",
                "1,0 Target group",
                "1,1 means the persons who are far from the labour market and whom the public service attests;",
                "2,0 Hour of insertion", "2,1 means an hour worked by a person of the target group."],
            Cells(pdf.Read()));
    }

    [Fact]
    public void Cell_over_two_columns_stands_in_the_first()
    {
        var pdf = new MadePdf().Text(65, 690, "The contract in short").Text(65, 670, "Lots").Text(305, 670, "2");
        foreach (var y in (double[])[700, 684, 664]) pdf.Rule(60, y, 500, y);
        pdf.Rule(60, 664, 60, 700).Rule(300, 664, 300, 684).Rule(500, 664, 500, 700);

        Assert.Equal(["0,0 The contract in short", "1,0 Lots", "1,1 2"], Cells(pdf.Read()));
    }

    [Fact]
    public void Frame_round_a_text_is_no_table()
    {
        var pdf = new MadePdf().Bold(65, 690, "ARTICLE 5 - SOCIAL CLAUSES").Rule(60, 700, 500, 700)
            .Rule(60, 684, 500, 684)
            .Rule(60, 684, 60, 700).Rule(500, 684, 500, 700);

        Assert.Equal(BlockKind.Heading, Assert.Single(pdf.Read().Blocks).Kind);
    }

    private static List<string> Cells(TenderDocument document) =>
    [
        .. document.Blocks.Where(b => b.Kind == BlockKind.TableCell)
            .Select(b => $"{b.Cell!.Value.Row},{b.Cell.Value.Column} {b.Span.In(document.Text)}"),
    ];
}
