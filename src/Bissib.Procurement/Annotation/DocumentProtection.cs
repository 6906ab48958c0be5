using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// A file in which its author allows no changes to the text gets none: the text of an insertion then stands in a
/// comment. The protection itself is never touched.
/// </summary>
internal static class DocumentProtection
{
    public static bool ForbidsInsertions(WordPackage package)
    {
        var protection = package.FindRelated("settings")?.Root?.Element(W.Main + "documentProtection");
        var isEnforced = (string?)protection?.Attribute(W.Main + "enforcement") is "1" or "true" or "on";
        return isEnforced && (string?)protection!.Attribute(W.Main + "edit") is "readOnly" or "comments" or "forms";
    }

    /// <summary>
    /// The comment of an insertion, as a remark on the block before it; with the text itself where that is asked for.
    /// </summary>
    public static Remark AsRemark(Insertion insertion, TenderDocument document, bool withText)
    {
        var text = withText ? insertion.Paragraphs.Prepend(AnnotationText.TextToInsert.In(insertion.Language)) : [];
        return new(insertion.Key, document.Blocks[insertion.AfterBlock].Span, [.. insertion.Comment, .. text]);
    }
}
