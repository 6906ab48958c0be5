using Bissib.Procurement.Web.Data;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>What a person decided on a proposed text.</summary>
internal enum Choice
{
    Accepted,
    Rejected,
}

/// <summary>
/// A decision on the text proposed for a clause: it outlives a new scan. What nobody decided on is proposed as it is.
/// </summary>
internal sealed class DecisionRow : IOwned
{
    public const int LongestNote = 2000;
    public const int LongestText = 20_000;

    public int Id { get; init; }

    public int OrganisationId { get; private set; }

    public int TenderId { get; init; }

    /// <summary>The id of the clause.</summary>
    public required string Clause { get; init; }

    public required Choice Choice { get; set; }

    /// <summary>
    /// The text as the person changed it, paragraphs parted by an empty line; null where it was left.
    /// </summary>
    public string? Text { get; set; }

    /// <summary>Why, for the colleagues who read the annotated file; or null.</summary>
    public string? Note { get; set; }

    public required DateTimeOffset Decided { get; set; }
}
