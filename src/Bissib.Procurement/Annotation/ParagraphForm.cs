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

    private static readonly HashSet<string> OfBodyRun = ["rFonts", "sz", "szCs"];

    private static readonly HashSet<string> OfHeadingRun =
        ["rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "color", "sz", "szCs", "u"];

    public static ParagraphForm Body(WordParagraph? neighbour, WordStyles styles) =>
        neighbour is null ? new([], []) : Of(neighbour, styles, OfBodyRun, isHeading: false);

    public static ParagraphForm Heading(WordParagraph? neighbour, WordStyles styles) => neighbour is null
        ? new([new(W.Main + "keepNext")], [new(W.Main + "b")])
        : Of(neighbour, styles, OfHeadingRun, isHeading: true);

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
