namespace Bissib.Procurement.Documents;

/// <summary>Where a character of a document's text stands in its file.</summary>
public abstract record Place
{
    /// <summary>The place that many characters further on in the same run, word or line.</summary>
    internal abstract Place Advance(int characters);

    /// <summary>How far the place stands from the start of its run, word or line, in UTF-16 characters.</summary>
    internal abstract int Offset { get; }
}

/// <summary>
/// A character of a Word file. Paragraph counts the paragraphs of the part in reading order, Run the runs of that
/// paragraph as WordText walks them, Character the visible characters of that run (a tab, a break and a
/// hyphen that may not break are one each); all from 0. A Character equal to the length of the run is its end, and in
/// the last run the paragraph mark (ECMA-376, 17.3.1.29).
/// </summary>
public sealed record WordPlace(string Part, int Paragraph, int Run, int Character) : Place
{
    internal override Place Advance(int characters) => this with { Character = Character + characters };

    internal override int Offset => Character;
}

/// <summary>
/// A character of a PDF: page from 1, the word's number on the page in reading order from 0, its box, and the
/// character in the word. A Character at or beyond the word's length is the space or line end after it.
/// </summary>
public sealed record PdfPlace(int Page, int Word, PdfBox Box, int Character) : Place
{
    internal override Place Advance(int characters) => this with { Character = Character + characters };

    internal override int Offset => Character;
}

/// <summary>A rectangle in points (1/72 inch), origin at the lower left of the page as displayed.</summary>
public readonly record struct PdfBox(double Left, double Bottom, double Right, double Top);

/// <summary>
/// A character of a plain text file: line and column from 0, in UTF-16 characters. In OpenDocument, HTML and RTF, Line
/// counts the blocks in reading order.
/// </summary>
public sealed record TextPlace(int Line, int Column) : Place
{
    internal override Place Advance(int characters) => this with { Column = Column + characters };

    internal override int Offset => Column;
}
