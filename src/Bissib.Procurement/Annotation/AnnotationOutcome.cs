namespace Bissib.Procurement.Annotation;

/// <summary>How much of an annotation a file got.</summary>
public enum AnnotationExtent
{
    /// <summary>Nothing was written: the findings belong into a report.</summary>
    None,

    /// <summary>Comments, in which the proposed texts stand too.</summary>
    CommentsOnly,

    /// <summary>Comments and tracked insertions.</summary>
    Full,
}

/// <summary>
/// What became of an annotation. Reason says why it is not full, null where it is; Faults are what the verifier found
/// in the copies that are not handed out, for a log.
/// </summary>
public sealed record AnnotationOutcome(AnnotationExtent Extent, Localised? Reason, IReadOnlyList<string> Faults);
