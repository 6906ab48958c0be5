using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Strict files (ECMA-376, part 1) use other namespaces than transitional ones (part 4) for the same elements. They
/// are read as transitional and written back as what they were.
/// </summary>
internal static class StrictNamespaces
{
    private const string StrictMain = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static readonly (string Strict, string Transitional)[] Pairs =
    [
        (StrictMain, W.Main.NamespaceName),
        ("http://purl.oclc.org/ooxml/officeDocument/math", W.Math.NamespaceName),
        ("http://purl.oclc.org/ooxml/officeDocument/relationships",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ("http://purl.oclc.org/ooxml/drawingml/main", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("http://purl.oclc.org/ooxml/drawingml/picture", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
        ("http://purl.oclc.org/ooxml/drawingml/chart", "http://schemas.openxmlformats.org/drawingml/2006/chart"),
    ];

    public static bool IsStrict(XDocument part) => part.Root?.Name.NamespaceName == StrictMain;

    /// <summary>The type of a relationship in a strict file or a transitional one.</summary>
    public static string TypeFor(string transitionalType, bool isStrict) => isStrict
        ? transitionalType.Replace("http://schemas.openxmlformats.org/officeDocument/2006/",
            "http://purl.oclc.org/ooxml/officeDocument/", StringComparison.Ordinal)
        : transitionalType;

    public static void ToTransitional(XDocument part) =>
        Rename(part, Pairs.ToDictionary(p => p.Strict, p => p.Transitional));

    public static void ToStrict(XDocument part) => Rename(part, Pairs.ToDictionary(p => p.Transitional, p => p.Strict));

    private static void Rename(XDocument part, Dictionary<string, string> names)
    {
        foreach (var element in part.Descendants())
        {
            if (names.TryGetValue(element.Name.NamespaceName, out var name))
                element.Name = XNamespace.Get(name) + element.Name.LocalName;
            if (element.HasAttributes)
                element.ReplaceAttributes(element.Attributes().Select(a => Renamed(a, names)).ToList());
        }
    }

    private static XAttribute Renamed(XAttribute attribute, Dictionary<string, string> names)
    {
        if (attribute.IsNamespaceDeclaration)
            return names.TryGetValue(attribute.Value, out var value) ? new(attribute.Name, value) : attribute;
        return names.TryGetValue(attribute.Name.NamespaceName, out var name)
            ? new(XNamespace.Get(name) + attribute.Name.LocalName, attribute.Value)
            : attribute;
    }
}
