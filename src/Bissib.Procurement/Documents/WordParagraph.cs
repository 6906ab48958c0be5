using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>Which of a Word file's texts a paragraph belongs to.</summary>
internal enum WordStory
{
    Body,
    Note,
    Header,
    Footer,
}

/// <summary>
/// A paragraph (w:p) of a Word file as WordText walks it; Part and Index are those of <see cref="WordPlace"/>.
/// </summary>
internal sealed class WordParagraph
{
    public required string Part { get; init; }

    public required int Index { get; init; }

    public required WordStory Story { get; init; }

    public required XElement Element { get; init; }

    /// <summary>The runs that show at least one character, in reading order.</summary>
    public List<WordRun> Runs { get; } = [];

    public TableCell? Cell { get; init; }

    /// <summary>The paragraph that the text box with this paragraph is anchored in; null outside text boxes.</summary>
    public WordParagraph? Host { get; init; }

    /// <summary>
    /// True in the result of a TOC field or in a content control that Word keeps for tables of contents.
    /// </summary>
    public bool IsInContents { get; set; }

    /// <summary>True where a field that began in this paragraph or before is still open at its end.</summary>
    public bool IsInsideField { get; set; }

    public XElement? Properties => Element.Element(W.ParagraphProperties);

    public string? Style => Properties.ValueOf(W.StyleOfParagraph);

    public string Text => string.Concat(Runs.Select(r => r.Text));

    /// <summary>
    /// True where the paragraph mark is deleted or moved away: once that is accepted the text goes on in the next
    /// paragraph (ECMA-376, 17.13.5.15).
    /// </summary>
    public bool HasDeletedMark =>
        Properties?.Element(W.RunProperties) is { } mark
        && (mark.Element(W.Deleted) is not null || mark.Element(W.MovedFrom) is not null);
}

/// <summary>A run with its visible characters. A formula (m:oMath) counts as one run that cannot be split.</summary>
internal sealed record WordRun(XElement Element, string Text, bool IsInField)
{
    public bool IsFormula => Element.Name != W.Run;
}
