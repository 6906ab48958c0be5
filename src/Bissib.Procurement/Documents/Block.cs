namespace Bissib.Procurement.Documents;

/// <summary>What a block is. ContentsEntry is a line of a table of contents, which never counts as a clause.</summary>
public enum BlockKind
{
    Paragraph,
    Heading,
    ListEntry,
    TableCell,
    ContentsEntry,
    Header,
    Footer,
    Note,
    FormField,
}

/// <summary>
/// A paragraph, heading, table cell or the like of a document. Its span leaves out the line end after it; blocks stand
/// in reading order and do not overlap.
/// </summary>
public sealed record Block
{
    public required TextSpan Span { get; init; }

    public required BlockKind Kind { get; init; }

    /// <summary>1 to 9 for a heading (1 is the highest), 0 for everything else.</summary>
    public int Level { get; init; }

    /// <summary>The page on which the block starts, from 1; null in Word, which has no fixed pages.</summary>
    public int? Page { get; init; }

    /// <summary>
    /// The list number or bullet that the program displays but that is not in the text, such as "4.8"; or null.
    /// </summary>
    public string? Number { get; init; }

    /// <summary>The cell's place in its table; null outside tables.</summary>
    public TableCell? Cell { get; init; }

    /// <summary>
    /// What the table's heading rows say of the cell's column, such as "Weight"; null outside tables, in the heading
    /// rows themselves and where the table has none.
    /// </summary>
    public string? ColumnHeader { get; init; }

    public Language Language { get; init; }
}

/// <summary>Table counts the tables of the document, Row and Column those of the table; all from 0.</summary>
public readonly record struct TableCell(int Table, int Row, int Column)
{
    /// <summary>True in the rows that head the columns of the table.</summary>
    public bool IsHeader { get; init; }
}
