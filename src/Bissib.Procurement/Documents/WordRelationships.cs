using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>
/// A pointer from a part to another; Kind is the last word of its type, the same in strict and transitional files.
/// </summary>
internal sealed record WordRelationship(string Id, string Kind, string Target, bool IsExternal);

/// <summary>Reads the relationship parts of a package (ECMA-376, part 2, section 6.5).</summary>
internal static class WordRelationships
{
    public static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static string PartOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    public static IEnumerable<WordRelationship> Read(XDocument? relationships, string source)
    {
        foreach (var element in relationships?.Root?.Elements(Namespace + "Relationship") ?? [])
        {
            var type = (string?)element.Attribute("Type") ?? "";
            var target = (string?)element.Attribute("Target") ?? "";
            var isExternal = (string?)element.Attribute("TargetMode") == "External";
            yield return new(
                (string?)element.Attribute("Id") ?? "",
                type[(type.LastIndexOf('/') + 1)..],
                isExternal ? target : Resolve(source, target),
                isExternal);
        }
    }

    public static XDocument Empty() =>
        new(new XDeclaration("1.0", "utf-8", "yes"), new XElement(Namespace + "Relationships"));

    public static void Add(XDocument relationships, string target, string type)
    {
        var ids = relationships.Root!.Elements().Select(r => (string?)r.Attribute("Id"))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var number = ids.Count + 1;
        while (ids.Contains($"rId{number}")) number++;
        relationships.Root.Add(new XElement(
            Namespace + "Relationship",
            new XAttribute("Id", $"rId{number}"), new XAttribute("Type", type), new XAttribute("Target", target)));
    }

    private static string Resolve(string source, string target)
    {
        var path = target.Replace('\\', '/');
        var steps = path.StartsWith('/') ? [] : source.Split('/').SkipLast(1).ToList();
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                if (steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
