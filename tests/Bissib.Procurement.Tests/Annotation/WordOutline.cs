using System.Xml.Linq;
using static Bissib.Procurement.Tests.Annotation.RevisionAcceptor;

namespace Bissib.Procurement.Tests.Annotation;

/// <summary>
/// What must stay the same when changes are rejected: paragraphs in order with their properties and text.
/// </summary>
internal static class WordOutline
{
    private static readonly string[] CommentMarks = ["commentRangeStart", "commentRangeEnd", "commentReference"];

    /// <summary>The body without comments, empty properties and the seams between runs of one look.</summary>
    public static string Of(XDocument document)
    {
        var copy = new XDocument(document);
        foreach (var mark in copy.Descendants().Where(e => CommentMarks.Contains(e.Name.LocalName)).ToList())
        {
            var run = mark.Parent!;
            mark.Remove();
            if (run.Name == Wml + "r" && run.Elements().All(e => e.Name == Wml + "rPr")) run.Remove();
        }

        foreach (var empty in copy.Descendants().Reverse()
            .Where(e => e.Name.LocalName is "rPr" or "pPr" && !e.HasElements).ToList())
            empty.Remove();
        // Ids of paragraphs and of editing sessions belong to neither text nor structure.
        foreach (var paragraph in copy.Descendants(Wml + "p")) paragraph.RemoveAttributes();
        foreach (var text in copy.Descendants(Wml + "t")) text.SetAttributeValue(XNamespace.Xml + "space", null);
        foreach (var run in copy.Descendants(Wml + "r").ToList()) Join(run);
        return copy.Root!.ToString(SaveOptions.DisableFormatting);
    }

    public static IEnumerable<string> Texts(XDocument document) =>
        document.Descendants(Wml + "p").Select(p => string.Concat(p.Descendants(Wml + "t").Select(t => t.Value)));

    private static void Join(XElement run)
    {
        while (run.Parent is not null && run.NextNode is XElement next && next.Name == run.Name
            && Look(next) == Look(run))
        {
            run.Add(next.Elements().Where(e => e.Name != Wml + "rPr"));
            next.Remove();
        }

        foreach (var text in run.Elements(Wml + "t").ToList())
        {
            while (text.Parent is not null && text.NextNode is XElement next && next.Name == text.Name)
            {
                text.Value += next.Value;
                next.Remove();
            }
        }
    }

    private static string? Look(XElement run) => run.Element(Wml + "rPr")?.ToString(SaveOptions.DisableFormatting);
}
