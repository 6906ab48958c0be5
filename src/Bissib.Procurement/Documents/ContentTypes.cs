using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>The part of a package that says what its other parts are (ECMA-376, part 2, section 7.3).</summary>
internal static class ContentTypes
{
    public const string Part = "[Content_Types].xml";

    private static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>
    /// What a part is: by its name or, failing that, by the ending of it; null where nothing is said.
    /// </summary>
    public static string? Of(XDocument? types, string part)
    {
        var lines = types?.Root?.Elements().ToList() ?? [];
        var line = lines.Find(e => Is(e, "PartName", '/' + part))
            ?? lines.Find(e => Is(e, "Extension", part[(part.LastIndexOf('.') + 1)..]));
        return (string?)line?.Attribute("ContentType");

        static bool Is(XElement line, string attribute, string value) =>
            string.Equals((string?)line.Attribute(attribute), value, StringComparison.OrdinalIgnoreCase);
    }

    public static void Add(XDocument types, string part, string contentType) =>
        types.Root!.Add(new XElement(
            Namespace + "Override",
            new XAttribute("PartName", '/' + part), new XAttribute("ContentType", contentType)));
}
