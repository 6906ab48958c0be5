using System.Security.Cryptography;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// Writes a plan into a copy of a Word file: comments at their words, missing clauses as tracked insertions. What
/// others wrote, commented or tracked stays as it is; the same input always gives the same bytes; what an earlier run
/// wrote is not written again.
/// </summary>
public static class WordAnnotator
{
    /// <param name="original">The file that the document was read from.</param>
    /// <param name="annotated">Where the copy is written; nothing is written to it before all of it is made.</param>
    /// <param name="document">What <see cref="WordReader"/> gave for the same bytes.</param>
    /// <param name="plan">The comments and insertions; their spans and blocks are those of the document.</param>
    /// <exception cref="ArgumentException">
    /// The document was not read from these bytes, or the plan has no author.
    /// </exception>
    /// <exception cref="UnreadableDocumentException">The file is no readable Word file.</exception>
    public static void Annotate(Stream original, Stream annotated, TenderDocument document, AnnotationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentException.ThrowIfNullOrWhiteSpace(plan.Author);
        var bytes = WordReader.ReadBytes(original, document.Name);
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != document.Sha256)
            throw new ArgumentException("The document was read from another file.", nameof(document));
        using var package = WordPackage.Open(bytes, document.Name);
        using var result = new MemoryStream();
        if (Write(package, document, plan)) package.Save(result);
        else result.Write(bytes);
        result.Position = 0;
        result.CopyTo(annotated);
    }

    /// <summary>Changes the package and answers whether anything was to be changed.</summary>
    private static bool Write(WordPackage package, TenderDocument document, AnnotationPlan plan)
    {
        var styles = new WordStyles(package.FindRelated("styles"));
        var ids = new WordIds(package);
        var comments = new WordComments(package, plan, ids, styles);
        var known = comments.FindKeys();
        var blocks = new WordBlocks(document, WordText.Read(package, styles));
        var points = plan.Insertions.Where(i => !known.Contains(i.Key))
            .Select(i => (Insertion: i, Point: InsertionPoint.Behind(blocks, i.AfterBlock)))
            .ToList();
        var isProtected = DocumentProtection.ForbidsInsertions(package);
        var remarks = plan.Remarks.Where(r => !known.Contains(r.Key)).Select(r => (r, document.Language))
            .Concat(points.Where(p => isProtected || p.Point.Manner == InsertionManner.Whole)
                .Select(p => (DocumentProtection.AsRemark(p.Insertion, document, isProtected), p.Insertion.Language)))
            .ToList();
        if (isProtected) points.Clear();
        if (remarks.Count + points.Count == 0) return false;
        package.Change(package.MainPart);
        WriteRemarks(remarks, blocks, comments, new RunCutter(ids));
        var insertions = new WordInsertions(blocks, styles, new InsertionMark(plan, ids), comments);
        foreach (var group in points.GroupBy(p => p.Point, p => p.Insertion)) insertions.Write(group.Key, [.. group]);
        return true;
    }

    private static void WriteRemarks(
        IReadOnlyList<(Remark Remark, Language Language)> remarks, WordBlocks blocks, WordComments comments,
        RunCutter cutter)
    {
        var anchors = remarks.Select(r => new RemarkAnchor(blocks, r.Remark.Span)).ToList();
        foreach (var anchor in anchors) anchor.AskForCuts(cutter);
        cutter.Cut();
        foreach (var ((remark, language), anchor) in remarks.Zip(anchors))
        {
            var paragraphs = anchor.Where is null ? remark.Paragraphs : [.. remark.Paragraphs, anchor.Where];
            anchor.Place(comments.Add(remark.Key, paragraphs, language), cutter, comments.ReferenceStyle);
        }
    }
}
