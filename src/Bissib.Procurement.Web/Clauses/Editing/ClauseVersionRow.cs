namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>
/// What the catalogue said of a clause: published in the service, or found in the folder when somebody first worked on
/// it. Never changed and never deleted.
/// </summary>
internal sealed class ClauseVersionRow
{
    public int Id { get; init; }

    public required string Clause { get; init; }

    public required string Text { get; init; }

    public required string Examples { get; init; }

    /// <summary>The edition that brought it; null for one that came with the folder.</summary>
    public int? EditionId { get; init; }

    /// <summary>When it was published, or first seen.</summary>
    public required DateTimeOffset Added { get; init; }

    /// <summary>Null for one that came with the folder.</summary>
    public string? AuthorName { get; init; }

    public string? ReviewerName { get; init; }

    public string? Note { get; init; }

    public ClauseText Texts => new(Text, Examples);
}
