using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation.Verification;

/// <summary>
/// What an annotation may do to a package: change the main part and its comments with their companions, and add the
/// comments where there were none. All else stays as it was, to the byte.
/// </summary>
internal static class PackageRules
{
    private static readonly string[] Touchable = ["comments", "commentsExtended", "commentsIds",
        "commentsExtensible", "people"];

    public static IEnumerable<string> FindFaults(FilePair pair)
    {
        var allowed = Touchable.SelectMany(kind => pair.Annotated.Related(pair.Annotated.MainPart, kind)).ToList();
        foreach (var part in pair.Lost) yield return $"part lost: {part}";
        var relationships = WordRelationships.PartOf(pair.Annotated.MainPart);
        foreach (var part in pair.Added.Where(part => part != relationships && !allowed.Contains(part)))
            yield return $"part added: {part}";
        string[] lists = [ContentTypes.Part, relationships];
        allowed.Add(pair.Annotated.MainPart);
        foreach (var part in pair.Changed.Except(lists).Except(allowed)) yield return $"part changed: {part}";
        foreach (var part in lists.Where(part => pair.Changed.Contains(part)).Where(part => !Keeps(pair, part)))
            yield return $"entry lost: {part}";
        foreach (var part in pair.Changed.Intersect(allowed).Where(part => !KeepsNamespaces(pair, part)))
            yield return $"namespace lost: {part}";
        foreach (var fault in pair.NewFaults(UndeclaredPrefixes)) yield return fault;
    }

    private static bool Keeps(FilePair pair, string part)
    {
        var entries = pair.Annotated.Find(part)!.Root!.Elements().Select(TextOf).ToHashSet();
        return pair.Original.Find(part)!.Root!.Elements().All(entry => entries.Contains(TextOf(entry)));

        static string TextOf(XElement entry) => entry.ToString(SaveOptions.DisableFormatting);
    }

    // Word refuses a file whose ignorable prefixes are not declared, and drops what they stood for (ECMA-376, part 3,
    // 7.2).
    private static bool KeepsNamespaces(FilePair pair, string part)
    {
        var (before, after) = (pair.Original.Find(part)!.Root!, pair.Annotated.Find(part)!.Root!);
        return before.Attributes().Where(a => a.IsNamespaceDeclaration)
            .All(a => (string?)after.Attribute(a.Name) == a.Value)
            && !Ignorable(before).Except(Ignorable(after)).Any();
    }

    private static IEnumerable<string> UndeclaredPrefixes(WordPackage package) =>
        from part in Touchable.SelectMany(kind => package.Related(package.MainPart, kind)).Prepend(package.MainPart)
        let root = package.Find(part)!.Root!
        from prefix in Ignorable(root)
        where root.GetNamespaceOfPrefix(prefix) is null
        select $"ignorable prefix without namespace: {part} {prefix}";

    private static string[] Ignorable(XElement root) =>
        ((string?)root.Attribute(W.Compatibility + "Ignorable") ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
