using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>The part of a package that says what its other parts are (ECMA-376, part 2, section 7.3).</summary>
internal static class ContentTypes
{
    public const string Part = "[Content_Types].xml";

    private static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static void Add(XDocument types, string part, string contentType) =>
        types.Root!.Add(new XElement(
            Namespace + "Override",
            new XAttribute("PartName", '/' + part), new XAttribute("ContentType", contentType)));
}
