using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>A copy of a Word file with a plan written into it, and the words of each paragraph that was
/// inserted.</summary>
internal sealed record AnnotatedCopy(byte[] File, IReadOnlyList<string> Inserted)
{
    /// <summary>Where insertions are not allowed, their texts stand in comments.</summary>
    public static AnnotatedCopy Make(byte[] original, TenderDocument document, AnnotationPlan plan,
        bool takesInsertions)
    {
        using var package = WordPackage.OpenChecked(original, document.Name);
        var styles = new WordStyles(package.FindRelated("styles"));
        var ids = new WordIds(package);
        var comments = new WordComments(package, plan, ids, styles);
        var blocks = new WordBlocks(document, WordText.Read(package, styles));
        var points = plan.Insertions.Where(i => !comments.Knows(i.Key))
            .Select(i => (Insertion: i, Point: InsertionPoint.Behind(blocks, i.AfterBlock))).ToList();
        var remarks = plan.Remarks.Select(r => (Remark: r, document.Language))
            .Concat(points.Where(p => !takesInsertions || p.Point.Manner == InsertionManner.Whole)
                .Select(p => (AsRemark(p.Insertion, document, withText: !takesInsertions), p.Insertion.Language)))
            .ToList();
        if (!takesInsertions) points.Clear();
        var isChanged = WriteRemarks(remarks, blocks, comments, new RunCutter(ids));
        if (points.Count > 0 || isChanged) package.Change(package.MainPart);
        var references = new CrossReferences(blocks);
        points = points.ConvertAll(p => (Warned(p.Insertion, references, plan.Language), p.Point));
        var insertions = new WordInsertions(blocks, styles, new InsertionMark(plan, ids), comments);
        foreach (var group in points.GroupBy(p => p.Point, p => p.Insertion)) insertions.Write(group.Key, [.. group]);
        if (!package.IsChanged) return new(original, []);
        using var result = new MemoryStream();
        package.Save(result);
        return new(result.ToArray(), insertions.Written);
    }

    // A translation stands behind the same article: what is to be known of the place is said once.
    private static Insertion Warned(Insertion insertion, CrossReferences references, Language language) =>
        insertion.HasHeading && !insertion.IsTranslation
            && references.WarningAt(insertion.AfterBlock, language) is { } warning
            ? insertion with { Comment = [.. insertion.Comment, warning] }
            : insertion;

    /// <summary>Writes the remarks that are new and mends those of ours that say something else; answers whether any
    /// is new.</summary>
    private static bool WriteRemarks(
        IReadOnlyList<(Remark Remark, Language Language)> remarks, WordBlocks blocks, WordComments comments,
            RunCutter cutter)
    {
        var anchors = remarks.Select(r => (r.Remark, r.Language, Anchor: new RemarkAnchor(blocks, r.Remark.Span)))
            .ToList();
        foreach (var (remark, language, anchor) in anchors.Where(a => comments.Knows(a.Remark.Key)))
            comments.Mend(remark.Key, Said(remark, anchor), language);
        anchors.RemoveAll(a => comments.Knows(a.Remark.Key));
        foreach (var (_, _, anchor) in anchors) anchor.AskForCuts(cutter);
        cutter.Cut();
        foreach (var (remark, language, anchor) in anchors)
            anchor.Place(comments.Add(remark.Key, Said(remark, anchor), language), cutter, comments.ReferenceStyle);
        return anchors.Count > 0;
    }

    private static IReadOnlyList<string> Said(Remark remark, RemarkAnchor anchor) =>
        anchor.Where is null ? remark.Paragraphs : [.. remark.Paragraphs, anchor.Where];

    // The comment of an insertion, as a remark on the block before it; with the text itself where that is asked for.
    private static Remark AsRemark(Insertion insertion, TenderDocument document, bool withText)
    {
        var text = withText ? insertion.Paragraphs.Prepend(AnnotationText.TextToInsert.In(insertion.Language)) : [];
        return new(insertion.Key, document.Blocks[insertion.AfterBlock].Span, [.. insertion.Comment, .. text]);
    }
}
