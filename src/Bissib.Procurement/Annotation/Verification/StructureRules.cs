using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation.Verification;

/// <summary>
/// Rules of WordprocessingML that Word insists on and OpenXmlValidator mostly overlooks, of the main part and over all
/// texts. A fault names the rule and the words at its place.
/// </summary>
internal static class StructureRules
{
    private const int LongestPlace = 60;

    private static readonly HashSet<string> Revisions =
        ["ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tcPrChange",
            "trPrChange", "numberingChange"];

    private static readonly HashSet<string> RunParents =
        ["p", "hyperlink", "ins", "del", "moveFrom", "moveTo", "smartTag", "customXml", "fldSimple", "sdtContent",
            "dir", "bdo", "ruby", "rt", "rubyBase"];

    public static IEnumerable<string> FindFaults(WordPackage package) =>
        OfElements(package.Body).Concat(OfEnd(package.Body)).Concat(OfIds(package)).Concat(OfTargets(package));

    private static IEnumerable<string> OfElements(XElement body) =>
        from element in body.Descendants()
        where element.Name.Namespace == W.Main
        let fault = FaultOf(element)
        where fault is not null
        select $"{fault}: {PlaceOf(element)}";

    private static string? FaultOf(XElement element) => element.Name.LocalName switch
    {
        "tc" when element.Elements().LastOrDefault(e => e.Name.Namespace == W.Main)?.Name is var last
            && last != W.Paragraph
            && last != W.ContentControl => "cell does not end with a paragraph",
        "p" when element.Parent!.Name == W.Paragraph || element.Parent.Name == W.Run => "paragraph within a paragraph",
        "p" when element.Parent!.Name == W.Inserted || element.Parent.Name == W.Deleted
            => "tracked change around a paragraph",
        "r" when element.Parent!.Name.Namespace == W.Main && !RunParents.Contains(element.Parent.Name.LocalName)
            => "run at a forbidden place",
        "t" when element.Ancestors(W.Deleted).Any(d => d.Ancestors(W.Paragraph)
            .FirstOrDefault() == element.Ancestors(W.Paragraph).FirstOrDefault())
            => "live text within a deletion",
        "delText" when !element.Ancestors().Any(WordRevisions.IsDeletion) => "deleted text without a deletion",
        "pPr" when element.Elements(W.SectionProperties).Skip(1).Any() => "two sections in one paragraph",
        "pPr" when element.Parent!.Name == W.Paragraph && element.ElementsBeforeSelf().Any()
            => "paragraph properties are not first",
        "rPr" when element.Parent!.Name == W.ParagraphProperties && MarksOutOfOrder(element)
            => "tracked mark is not first",
        "rPr" when element.Parent!.Name == W.ParagraphProperties && element.Elements(W.Inserted).Skip(1).Any()
            => "paragraph mark inserted twice",
        var name when Revisions.Contains(name) && string.IsNullOrEmpty((string?)element.Attribute(W.Author))
            => "change without author",
        _ => null,
    };

    private static bool MarksOutOfOrder(XElement properties) =>
        properties.Elements().SkipWhile(IsMark).Any(IsMark);

    private static bool IsMark(XElement element) => WordRevisions.IsInsertion(element)
        || WordRevisions.IsDeletion(element);

    private static IEnumerable<string> OfEnd(XElement body)
    {
        var last = body.Elements().LastOrDefault();
        if (last?.Name != W.SectionProperties) yield return "body does not end with its section";
        var before = last?.Name == W.SectionProperties ? last.ElementsBeforeSelf().LastOrDefault() : last;
        if (before?.Name == W.Table) yield return "no paragraph after the last table";
    }

    // Changes are numbered over all texts of a file; a comment, a bookmark and a change may share a number.
    private static IEnumerable<string> OfIds(WordPackage package) =>
        from part in WordIds.StoriesOf(package)
        from element in package.Find(part)!.Descendants()
        where element.Name.Namespace == W.Main && Revisions.Contains(element.Name.LocalName)
        group element by (string?)element.Attribute(W.Id) ?? "" into same
        where same.Skip(1).Any()
        select $"id of a change twice: {same.Key}";

    private static IEnumerable<string> OfTargets(WordPackage package)
    {
        var styles = IdsOf(package, "styles", W.Style, W.Main + "styleId");
        var lists = IdsOf(package, "numbering", W.Main + "num", W.NumberingId);
        foreach (var style in Used(package, W.StyleOfParagraph).Concat(Used(package, W.StyleOfRun)).Except(styles))
            yield return $"style does not exist: {style}";
        foreach (var number in Used(package, W.NumberingId).Where(number => number != "0").Except(lists))
            yield return $"numbering does not exist: {number}";
        var pointers = package.Body.Descendants().Attributes()
            .Where(a => a.Name.NamespaceName.EndsWith("/relationships", StringComparison.Ordinal))
                .Select(a => a.Value).Distinct();
        foreach (var id in pointers.Where(id => id.Length > 0).Except(package.RelationshipsOf(package.MainPart)))
            yield return $"relationship does not exist: {id}";
        foreach (var kind in new[] { "footnote", "endnote" })
            foreach (var id in package.Body.Descendants(W.Main + $"{kind}Reference").Attributes(W.Id)
                .Select(a => a.Value)
                .Except(IdsOf(package, $"{kind}s", W.Main + kind, W.Id)))
                yield return $"{kind} does not exist: {id}";
    }

    private static IEnumerable<string> Used(WordPackage package, XName pointer) =>
        package.Body.Descendants(pointer).Attributes(W.Value).Select(a => a.Value).Distinct();

    private static HashSet<string> IdsOf(WordPackage package, string kind, XName name, XName id) =>
        [.. package.FindRelated(kind)?.Root?.Elements(name).Attributes(id).Select(a => a.Value) ?? []];

    private static string PlaceOf(XElement element)
    {
        var words = element.Value;
        return words.Length <= LongestPlace ? words : words[..LongestPlace];
    }
}
