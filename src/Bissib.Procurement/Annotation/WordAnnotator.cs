using System.Security.Cryptography;
using Bissib.Procurement.Annotation.Verification;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// Writes a plan into a copy of a Word file: comments at their words, missing clauses as tracked insertions. What
/// others wrote, commented or tracked stays as it is; the same input always gives the same bytes; what an earlier run
/// wrote is not written again. A copy that does not pass the verifier is not handed out.
/// </summary>
public static class WordAnnotator
{
    /// <param name="original">The file that the document was read from.</param>
    /// <param name="annotated">Where the copy is written: a whole file that passed the verifier, or nothing.</param>
    /// <param name="document">What <see cref="WordReader"/> gave for the same bytes.</param>
    /// <param name="plan">The comments and insertions; their spans and blocks are those of the document.</param>
    /// <exception cref="ArgumentException">
    /// The document was not read from these bytes, or the plan has no author.
    /// </exception>
    /// <exception cref="UnreadableDocumentException">The file is no readable Word file.</exception>
    public static AnnotationOutcome Annotate(
        Stream original, Stream annotated, TenderDocument document, AnnotationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentException.ThrowIfNullOrWhiteSpace(plan.Author);
        var bytes = WordReader.ReadBytes(original, document.Name);
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != document.Sha256)
            throw new ArgumentException("The document was read from another file.", nameof(document));
        using var package = WordPackage.Open(bytes, document.Name);
        var permission = EditPermission.Of(package);
        if (permission.Extent == AnnotationExtent.None) return new(AnnotationExtent.None, permission.Reason, []);
        var (outcome, file) = Prove(bytes, document, plan, permission);
        annotated.Write(file);
        return outcome;
    }

    // With all that is allowed, else with comments alone, else not at all.
    private static (AnnotationOutcome Outcome, byte[] File) Prove(
        byte[] original, TenderDocument document, AnnotationPlan plan, EditPermission permission)
    {
        var faults = new List<string>();
        if (permission.Extent == AnnotationExtent.Full)
        {
            var full = AnnotatedCopy.Make(original, document, plan, takesInsertions: true);
            faults.AddRange(FaultsOf(full, original));
            if (faults.Count == 0) return (new(AnnotationExtent.Full, null, []), full.File);
        }

        var careful = AnnotatedCopy.Make(original, document, plan, takesInsertions: false);
        var left = FaultsOf(careful, original);
        faults.AddRange(left);
        return left.Count == 0
            ? (new(AnnotationExtent.CommentsOnly, permission.Reason ?? PermissionWords.Unproven, faults), careful.File)
            : (new(AnnotationExtent.None, PermissionWords.Unwritable, faults), []);
    }

    private static IReadOnlyList<string> FaultsOf(AnnotatedCopy copy, byte[] original) =>
        copy.File == original ? [] : AnnotatedFileVerifier.FindFaults(original, copy.File, copy.Inserted);
}
