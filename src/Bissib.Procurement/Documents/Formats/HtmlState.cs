using System.Globalization;

namespace Bissib.Procurement.Documents.Formats;

/// <summary>Knows while HTML is read in which heading, list entry or cell the text stands.</summary>
internal sealed class HtmlState(BlockFlow flow)
{
    // Deeper ones than these are layout: their text is read and told as the cell or entry around it.
    private const int Deepest = 50;

    private readonly Stack<OpenTable> tables = new();
    private readonly Stack<bool> lists = new();
    private int tableCount;
    private int heading;
    private bool isInCell;

    // Column and Row are those of the last cell, -1 before the first one; Width is how many columns it spans.
    private readonly record struct OpenTable(int Number, int Row, int Column, int Width);

    public void Meet(HtmlToken tag)
    {
        Close();
        switch (tag.Tag)
        {
            case ['h', >= '1' and <= '6']:
                heading = tag.IsEnd ? 0 : tag.Tag[1] - '0';
                break;
            case "ul" or "ol" or "dl":
                if (tag.IsEnd) lists.TryPop(out _);
                else if (lists.Count < Deepest) lists.Push(false);
                break;
            case "li" or "dd":
                if (lists.TryPop(out _)) lists.Push(!tag.IsEnd);
                break;
            case "table":
                if (tag.IsEnd) tables.TryPop(out _);
                else if (tables.Count < Deepest) tables.Push(new(tableCount++, -1, -1, 1));
                isInCell = tag.IsEnd && tables.Count > 0;
                break;
            case "tr" or "td" or "th":
                MeetCell(tag);
                break;
        }
    }

    public void Close()
    {
        TableCell? cell = isInCell && tables.TryPeek(out var open)
            ? new TableCell(open.Number, Math.Max(open.Row, 0), Math.Max(open.Column, 0))
            : null;
        var kind = heading > 0 ? BlockKind.Heading : cell is not null ? BlockKind.TableCell
            : lists.Contains(true) ? BlockKind.ListEntry : BlockKind.Paragraph;
        flow.Close(new Block { Span = default, Kind = kind, Level = heading, Cell = cell });
    }

    private void MeetCell(HtmlToken tag)
    {
        isInCell = !tag.IsEnd && tag.Tag != "tr" && tables.Count > 0;
        if (tag.IsEnd || !tables.TryPop(out var table)) return;
        tables.Push(tag.Tag == "tr"
            ? table with { Row = table.Row + 1, Column = -1, Width = 1 }
            : table with { Column = table.Column + table.Width, Width = Span(tag) });
    }

    private static int Span(HtmlToken tag)
    {
        var at = tag.Text.IndexOf("colspan=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return 1;
        var number = tag.Text[(at + 8)..].TrimStart("\"'");
        var end = number.IndexOfAnyExceptInRange('0', '9');
        if (end >= 0) number = number[..end];
        var isNumber = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var span);
        return isNumber ? Math.Clamp(span, 1, 1000) : 1;
    }
}
