using System.Globalization;
using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>Makes the marks of tracked changes with author, date and an id of their own (ECMA-376, 17.13.5).</summary>
internal sealed class InsertionMark(AnnotationPlan plan, WordIds ids)
{
    public static string DateOf(AnnotationPlan plan) =>
        plan.Date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public XElement Inserted(params object?[] content) => Make(W.Inserted, content);

    /// <summary>A change of paragraph properties; rejecting it puts the old ones back.</summary>
    public XElement ParagraphChange(IEnumerable<XElement> oldProperties) =>
        Make(W.Main + "pPrChange", new XElement(W.ParagraphProperties, oldProperties));

    private XElement Make(XName name, params object?[] content) => new(
        name,
        new XAttribute(W.Id, ids.Next().ToString(CultureInfo.InvariantCulture)),
        new XAttribute(W.Author, AnnotationText.Clean(plan.Author)),
        new XAttribute(W.Date, DateOf(plan)),
        content);
}
