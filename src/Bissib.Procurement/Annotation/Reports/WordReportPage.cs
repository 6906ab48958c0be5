using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bissib.Procurement.Annotation.Reports;

/// <summary>The body of a Word report while it is written, in the styles of ReportStyles.</summary>
internal sealed class WordReportPage(Language language) : ReportPage(language)
{
    // A4 less its margins of 2.5 cm, in twentieths of a point.
    private const int TextWidth = 9072;

    private readonly Body body = new();

    public override void Heading(int level, string text) =>
        Paragraph(string.Create(CultureInfo.InvariantCulture, $"Heading{level}"), text);

    public override void Text(string text) => body.Append(Filled("BodyText", RunOf(text)));

    public override void Labelled(Localised label, string text) => body.Append(Filled(
        "BodyText",
        RunOf(Format(ReportWords.Label, In(label)), new RunProperties(new Bold())),
        RunOf(text)));

    public override void Paragraph(string style, string text, Language own = Language.Undetermined)
    {
        var tag = own == Language ? null : WordLanguage.Tag(own);
        body.Append(Filled(style, RunOf(text, tag is null ? null : new RunProperties(new Languages { Val = tag }))));
    }

    public override void Table(IReadOnlyList<Localised> header, IReadOnlyList<(string First, string Second)> rows,
        bool isNumber)
    {
        var first = isNumber ? TextWidth * 4 / 5 : TextWidth * 2 / 5;
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = "ReportTable" },
                new TableWidth { Width = Digits(TextWidth), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0620", FirstRow = true, NoHorizontalBand = true, NoVerticalBand = true }),
            new TableGrid(
                new GridColumn { Width = Digits(first) }, new GridColumn { Width = Digits(TextWidth - first) }));
        table.Append(RowOf(In(header[0]), In(header[1]), first, isNumber, isHeader: true));
        foreach (var row in rows) table.Append(RowOf(row.First, row.Second, first, isNumber, isHeader: false));
        body.Append(table, Filled("Remark"));
    }

    public void Save(Stream target, string title, DateTimeOffset date) =>
        ReportFile.Write(target, body, title, Language, date);

    private static TableRow RowOf(string first, string second, int width, bool isNumber, bool isHeader)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeader) properties.Append(new TableHeader());
        return new TableRow(properties, CellOf(first, width, isRight: false),
            CellOf(second, TextWidth - width, isNumber));
    }

    private static TableCell CellOf(string text, int width, bool isRight)
    {
        var paragraph = Filled("TableText", RunOf(text));
        if (isRight) paragraph.ParagraphProperties!.Append(new Justification { Val = JustificationValues.Right });
        return new TableCell(
            new TableCellProperties(new TableCellWidth { Width = Digits(width), Type = TableWidthUnitValues.Dxa }),
            paragraph);
    }

    private static Paragraph Filled(string style, params Run[] runs)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(runs);
        return paragraph;
    }

    private static Run RunOf(string text, RunProperties? properties = null)
    {
        var run = new Run();
        if (properties is not null) run.Append(properties);
        run.Append(new Text(AnnotationText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
