using System.Xml.Linq;

namespace Bissib.Procurement.Documents.Formats;

/// <summary>The namespaces of OpenDocument (1.3, part 3, 1.4).</summary>
internal static class OpenDocument
{
    public static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public static readonly XNamespace Draw = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    public static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    /// <summary>A number from 1 to 1,000: what repeats more often fills a sheet and says nothing.</summary>
    public static int Count(XElement element, XName attribute) =>
        int.TryParse(element.Attribute(attribute)?.Value, out var count) ? Math.Clamp(count, 1, 1000) : 1;
}
