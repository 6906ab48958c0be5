using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>What the properties of a content control (w:sdtPr) say of its content.</summary>
internal static class WordFormControl
{
    private static readonly XName CheckBox = W.Word2010 + "checkbox";

    /// <summary>Whether nobody has filled it, so that it shows its hint (ECMA-376, 17.5.2.39).</summary>
    public static bool ShowsPlaceholder(XElement control) =>
        control.Element(W.ContentControlProperties).SwitchOf(W.Main + "showingPlcHdr") ?? false;

    /// <summary>The state of a check box; null for other controls (MS-DOCX, 2.6.1.7).</summary>
    public static bool? IsTicked(XElement control)
    {
        if (control.Element(W.ContentControlProperties)?.Element(CheckBox) is not { } box) return null;
        var state = (string?)box.Element(W.Word2010 + "checked")?.Attribute(W.Word2010 + "val");
        return state is "1" or "true" or "on";
    }

    /// <summary>Whether Word keeps it for a table of contents.</summary>
    public static bool IsContents(XElement control)
    {
        var part = control.Element(W.ContentControlProperties)?.Element(W.Main + "docPartObj");
        return part.ValueOf(W.Main + "docPartGallery") == "Table of Contents";
    }
}
