using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// What is to be written into a copy of a Word document: comments at spans of its text and paragraphs as tracked
/// insertions. Keys are unique in the plan and end up in the file, so that a second run recognises its own work.
/// </summary>
public sealed record AnnotationPlan
{
    public required IReadOnlyList<Remark> Remarks { get; init; }

    public required IReadOnlyList<Insertion> Insertions { get; init; }

    /// <summary>The author of comments and insertions that Word shows; never empty.</summary>
    public required string Author { get; init; }

    public required string Initials { get; init; }

    /// <summary>The language of the comments, for what is only seen in the file while it is annotated.</summary>
    public Language Language { get; init; } = Language.French;

    /// <summary>Written in UTC (ECMA-376, 17.13.4.2 leaves the zone open).</summary>
    public required DateTimeOffset Date { get; init; }
}

/// <summary>
/// A comment at a span of the document's text; each string is a paragraph, the first is shown in bold.
/// </summary>
public sealed record Remark(string Key, TextSpan Span, IReadOnlyList<string> Paragraphs);

/// <summary>
/// Paragraphs inserted after a block, as a tracked insertion. The first is a heading where HasHeading says so. The
/// comment stands at the first inserted paragraph.
/// </summary>
public sealed record Insertion(
    string Key, int AfterBlock, bool HasHeading, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Comment,
    Language Language)
{
    /// <summary>The same as another insertion, in the other language of the document.</summary>
    public bool IsTranslation { get; init; }
}
