using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// How an inserted paragraph looks: what it takes over from a neighbour of the same role. Nothing that would change
/// the text around it goes along: no numbering, breaks, bookmarks, sections or marks of changes.
/// </summary>
internal sealed record ParagraphForm(IReadOnlyList<XElement> Paragraph, IReadOnlyList<XElement> Run)
{
    private static readonly HashSet<string> OfParagraph =
        ["pStyle", "keepNext", "keepLines", "widowControl", "bidi", "spacing", "ind", "contextualSpacing", "jc",
            "outlineLvl"];

    // 17.3.1.26: these stand before the indent.
    private static readonly HashSet<string> BeforeIndent =
        ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "bidi", "spacing"];

    private static readonly XName Indent = W.Main + "ind";

    /// <summary>An entry of a list whose mark is typed.</summary>
    public bool IsWithoutBullet { get; private init; }

    private static readonly HashSet<string> OfBodyRun = ["rFonts", "sz", "szCs"];

    private static readonly HashSet<string> OfHeadingRun =
        ["rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "color", "sz", "szCs", "u"];

    public static ParagraphForm Body(WordParagraph? neighbour, WordStyles styles) =>
        neighbour is null ? new([], []) : Of(neighbour, styles, OfBodyRun, isHeading: false);

    public static ParagraphForm Heading(WordParagraph? neighbour, WordStyles styles) => neighbour is null
        ? new([new(W.Main + "keepNext")], [new(W.Main + "b")])
        : Of(neighbour, styles, OfHeadingRun, isHeading: true);

    /// <summary>
    /// An entry of a list: in the bullets of a neighbour; where there are none, indented behind a dash.
    /// </summary>
    public static ParagraphForm Entry(WordParagraph? bullet, ParagraphForm body, WordStyles styles)
    {
        if (bullet is null)
        {
            var plain = body.Paragraph.Where(e => e.Name != Indent).ToList();
            plain.Insert(
                plain.FindLastIndex(e => BeforeIndent.Contains(e.Name.LocalName)) + 1,
                new(Indent, new XAttribute(W.Main + "left", "720")));
            return body with { Paragraph = plain, IsWithoutBullet = true };
        }

        var form = Of(bullet, styles, OfBodyRun, isHeading: false);
        var list = bullet.Properties?.Element(W.NumberingProperties);
        var own = form.Paragraph.Where(e => e.Name != W.NumberingProperties).Select(e => new XElement(e)).ToList();
        if (list is not null) Put(own, new(list));
        return form with { Paragraph = own };
    }

    /// <summary>The run properties of a piece, in the order of the schema (17.3.2.28).</summary>
    public IEnumerable<XElement> RunFor(InsertedPiece piece)
    {
        var run = Run.Select(e => new XElement(e)).ToList();
        var isBold = run.Exists(e => e.Name == W.Main + "b");
        if (piece.IsTerm && !isBold)
            run.Insert(run.FindIndex(e => e.Name == W.Main + "rFonts") + 1, new(W.Main + "b"));
        if (piece.IsChoice)
            run.Insert(run.FindLastIndex(e => e.Name != W.Main + "u") + 1,
                new(W.Main + "highlight", new XAttribute(W.Value, "yellow")));
        return run;
    }

    private static ParagraphForm Of(WordParagraph neighbour, WordStyles styles, HashSet<string> ofRun, bool isHeading)
    {
        var properties = Kept(neighbour.Properties, OfParagraph).Where(e => Exists(e, styles)).ToList();
        if (!isHeading) properties.RemoveAll(e => e.Name == W.OutlineLevel || e.Name == W.Main + "keepNext");
        var style = neighbour.Style;
        // A style's own numbering would number the clause and move the numbers of all articles after it, which the text
        // and other documents cite; the buyer gives it a number when accepting it. Zero means none (17.9.18).
        if (styles.FindParagraphProperty(style, W.NumberingProperties) is not null)
            Put(properties, new(W.NumberingProperties, new XElement(W.NumberingId, new XAttribute(W.Value, "0"))));
        if (styles.FindParagraphProperty(style, W.Main + "pageBreakBefore") is not null)
            Put(properties, new(W.Main + "pageBreakBefore", new XAttribute(W.Value, "0")));
        var run = neighbour.Runs.FirstOrDefault(r => !r.IsFormula && r.Text.Any(char.IsLetter))?.Element;
        return new(properties, [.. Kept(run?.Element(W.RunProperties), ofRun)]);
    }

    private static IEnumerable<XElement> Kept(XElement? properties, HashSet<string> names) =>
        (properties?.Elements() ?? [])
            .Where(e => e.Name.Namespace == W.Main && names.Contains(e.Name.LocalName))
            .Select(e => new XElement(e));

    private static bool Exists(XElement property, WordStyles styles) =>
        property.Name != W.StyleOfParagraph || styles.Has((string?)property.Attribute(W.Value) ?? "");

    // The order of paragraph properties is fixed (17.3.1.26): these stand after pStyle, keepNext and keepLines.
    private static void Put(List<XElement> properties, XElement property)
    {
        var before = property.Name == W.NumberingProperties
            ? new[] { "pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl" }
            : ["pStyle", "keepNext", "keepLines"];
        var index = properties.FindLastIndex(p => before.Contains(p.Name.LocalName)) + 1;
        properties.Insert(index, property);
    }
}
