using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>Says what may be written into a content control (ECMA-376, 17.5.2).</summary>
internal static class ContentControls
{
    // Controls of one value: what is written beside it is thrown away or makes the file unreadable.
    private static readonly HashSet<string> OfOneValue =
        ["text", "comboBox", "dropDownList", "date", "picture", "checkbox", "dataBinding", "citation", "bibliography",
            "equation"];

    public static bool TakesRuns(XElement control) => !IsOfOneValue(control) && !IsLocked(control);

    /// <summary>
    /// Tables of contents and other parts that Word makes again by itself lose what is inserted into them.
    /// </summary>
    public static bool TakesParagraphs(XElement control) =>
        TakesRuns(control) && control.Element(W.ContentControlProperties)?.Element(W.Main + "docPartObj") is null;

    private static bool IsOfOneValue(XElement control) =>
        control.Element(W.ContentControlProperties)?.Elements().Any(e => OfOneValue.Contains(e.Name.LocalName))
            ?? false;

    private static bool IsLocked(XElement control) =>
        control.Element(W.ContentControlProperties).ValueOf(W.Main + "lock") is "contentLocked" or "sdtContentLocked";
}
