namespace Bissib.Procurement.Documents;

/// <summary>Keeps the texts of heading rows while a document is read, for the cells under them.</summary>
internal sealed class ColumnHeaders
{
    private readonly Dictionary<(int Table, int Column), string> texts = [];

    public string? Find(TableCell? cell) =>
        cell is { IsHeader: false } found ? texts.GetValueOrDefault((found.Table, found.Column)) : null;

    /// <summary>Joins the paragraphs of a heading cell, and the heading cells of a column.</summary>
    public void Note(WordParagraph paragraph, string text)
    {
        if (paragraph.Cell is not { IsHeader: true } cell || string.IsNullOrWhiteSpace(text)) return;
        for (var column = cell.Column; column < cell.Column + paragraph.Columns; column++)
        {
            var key = (cell.Table, column);
            texts[key] = texts.TryGetValue(key, out var known) ? $"{known} {text.Trim()}" : text.Trim();
        }
    }
}
