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

    /// <summary>What is kept out of the text, in reading order.</summary>
    public List<WordAside> Asides { get; } = [];

    /// <summary>The references (w:footnoteReference, w:endnoteReference) to the notes that hang on it.</summary>
    public List<XElement> NoteReferences { get; } = [];

    public TableCell? Cell { get; init; }

    /// <summary>How many columns its cell spans.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>The paragraph that the text box with this paragraph is anchored in; null outside text boxes.</summary>
    public WordParagraph? Host { get; init; }

    /// <summary>
    /// True in the result of a TOC field or in a content control that Word keeps for tables of contents.
    /// </summary>
    public bool IsInContents { get; set; }

    /// <summary>True where a form field in it waits to be filled.</summary>
    public bool HasOpenField { get; set; }

    /// <summary>True where a field that began in this paragraph or before is still open at its end.</summary>
    public bool IsInsideField { get; set; }

    /// <summary>The old ones where our own proposal, not accepted yet, changed them.</summary>
    public XElement? Properties => Element.Element(W.ParagraphProperties) is { } properties
        && properties.Element(W.Main + "pPrChange") is { } change && WordRevisions.IsOwn(change)
            ? change.Element(W.ParagraphProperties)
            : Element.Element(W.ParagraphProperties);

    public string? Style => Properties.ValueOf(W.StyleOfParagraph);

    public string Text => string.Concat(Runs.Select(r => r.Text));

    /// <summary>True for a large first letter: the text goes on in the next paragraph (17.3.1.11).</summary>
    public bool IsDropCap =>
        (string?)Properties?.Element(W.Main + "framePr")?.Attribute(W.Main + "dropCap") is "drop" or "margin";
}

/// <summary>A run with its visible characters. A formula (m:oMath) counts as one run that cannot be split.</summary>
internal sealed record WordRun(XElement Element, string Text, bool IsInField)
{
    public WordMarks Marks { get; init; }

    public bool IsFormula => Element.Name != W.Run;

    /// <summary>True where characters do not come from texts one by one, so that the run cannot be split.</summary>
    public bool IsWhole => IsFormula || Element.Elements(W.FieldCharacter).Any(RunText.IsDropDown);
}

/// <summary>The kinds of <see cref="TextMarkKind"/> that hold for a run.</summary>
[Flags]
internal enum WordMarks
{
    None = 0,
    Struck = 1 << TextMarkKind.Struck,
    Inserted = 1 << TextMarkKind.Inserted,
    Deleted = 1 << TextMarkKind.Deleted,
    Placeholder = 1 << TextMarkKind.Placeholder,
}

/// <summary>Words kept out of the text before the run of that number of their paragraph.</summary>
internal sealed record WordAside(AsideKind Kind, string Text, string? Author)
{
    public int Run { get; init; }
}
