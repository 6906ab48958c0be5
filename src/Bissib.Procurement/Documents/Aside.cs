namespace Bissib.Procurement.Documents;

/// <summary>
/// Why words of a file are not in its text: a change that deletes them waits to be accepted, they are hidden, or they
/// are somebody's comment.
/// </summary>
public enum AsideKind
{
    Deleted,
    Hidden,
    Comment,
}

/// <summary>
/// Words of the file that are kept out of <see cref="TenderDocument.Text"/>, and the offset before which they stand.
/// A clause that stands only here is on its way out, or was never said. Author is null where the file names none.
/// </summary>
public sealed record Aside(AsideKind Kind, int Offset, string Text, string? Author);
