using System.Globalization;
using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>
/// The names of WordprocessingML (ECMA-376, part 1, section 17) and of its companions, transitional form.
/// </summary>
internal static class W
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    public static readonly XName Body = Main + "body";
    public static readonly XName Paragraph = Main + "p";
    public static readonly XName ParagraphProperties = Main + "pPr";
    public static readonly XName Run = Main + "r";
    public static readonly XName RunProperties = Main + "rPr";
    public static readonly XName Text = Main + "t";
    public static readonly XName Table = Main + "tbl";
    public static readonly XName Row = Main + "tr";
    public static readonly XName Cell = Main + "tc";
    public static readonly XName SectionProperties = Main + "sectPr";
    public static readonly XName Inserted = Main + "ins";
    public static readonly XName Deleted = Main + "del";
    public static readonly XName MovedFrom = Main + "moveFrom";
    public static readonly XName ContentControl = Main + "sdt";
    public static readonly XName ContentControlProperties = Main + "sdtPr";
    public static readonly XName FieldCharacter = Main + "fldChar";
    public static readonly XName TextBox = Main + "txbxContent";
    public static readonly XName Style = Main + "style";
    public static readonly XName StyleOfParagraph = Main + "pStyle";
    public static readonly XName StyleOfRun = Main + "rStyle";
    public static readonly XName BasedOn = Main + "basedOn";
    public static readonly XName Name = Main + "name";
    public static readonly XName OutlineLevel = Main + "outlineLvl";
    public static readonly XName NumberingProperties = Main + "numPr";
    public static readonly XName NumberingId = Main + "numId";
    public static readonly XName Level = Main + "ilvl";
    public static readonly XName Comment = Main + "comment";
    public static readonly XName CommentRangeStart = Main + "commentRangeStart";
    public static readonly XName CommentRangeEnd = Main + "commentRangeEnd";
    public static readonly XName CommentReference = Main + "commentReference";

    public static readonly XName Id = Main + "id";
    public static readonly XName Value = Main + "val";
    public static readonly XName Type = Main + "type";
    public static readonly XName Author = Main + "author";
    public static readonly XName Date = Main + "date";
    public static readonly XName ParagraphId = Word2010 + "paraId";
    public static readonly XName Space = XNamespace.Xml + "space";

    /// <summary>The w:val of a child, or null where there is no such child.</summary>
    public static string? ValueOf(this XElement? element, XName child) =>
        (string?)element?.Element(child)?.Attribute(Value);

    public static int? NumberOf(this XElement? element, XName child) =>
        int.TryParse(element.ValueOf(child), CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A switch such as w:b: null where it is not there; there without a value, it is on (17.17.4).</summary>
    public static bool? SwitchOf(this XElement? element, XName child) =>
        element?.Element(child) is not { } found
            ? null
            : (string?)found.Attribute(Value) is null or "1" or "true" or "on";
}
