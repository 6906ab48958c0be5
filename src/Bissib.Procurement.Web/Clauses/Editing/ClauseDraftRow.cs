using Bissib.Procurement.Web.Accounts;

namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>Where a draft stands.</summary>
internal enum DraftState
{
    Draft,
    InReview,
    Published,

    /// <summary>The reviewer said why; the author may go on with it.</summary>
    Refused,

    /// <summary>The author gave it up; it is kept.</summary>
    Withdrawn,
}

/// <summary>
/// Texts of a clause that somebody works on. Only its author changes it; others review it or copy it.
/// </summary>
internal sealed class ClauseDraftRow
{
    public const int LongestNote = 1000;
    public const int LongestPersonId = 100;

    public int Id { get; init; }

    public required string Clause { get; init; }

    /// <summary>The version that the work started from; null for a new clause.</summary>
    public int? BaseId { get; private set; }

    public ClauseVersionRow? Base { get; private set; }

    public required string Text { get; set; }

    public required string Examples { get; set; }

    /// <summary>What the author says of the change; it goes into the history.</summary>
    public string? Note { get; set; }

    public required string AuthorId { get; init; }

    public required string AuthorName { get; init; }

    public required DateTimeOffset Started { get; init; }

    public required DateTimeOffset Changed { get; set; }

    public DraftState State { get; private set; }

    public string? ReviewerId { get; private set; }

    public string? ReviewerName { get; private set; }

    /// <summary>What the reviewer said.</summary>
    public string? Answer { get; private set; }

    /// <summary>Counts every change, so that nobody overwrites or approves what he has not seen.</summary>
    public int Revision { get; private set; }

    public ClauseText Texts => new(Text, Examples);

    public bool IsOpen => State is DraftState.Draft or DraftState.InReview or DraftState.Refused;

    /// <summary>True where the author may change it.</summary>
    public bool IsEditable => State is DraftState.Draft or DraftState.Refused;

    public void StartFrom(ClauseVersionRow? version) => (Base, BaseId, Revision) = (version, version?.Id, Revision + 1);

    public void Save(ClauseText texts, string? note, DateTimeOffset now)
    {
        (Text, Examples, Note, Changed, State) = (texts.Text, texts.Examples, note, now, DraftState.Draft);
        Revision++;
    }

    public void Move(DraftState state, DateTimeOffset now) => (State, Changed, Revision) = (state, now, Revision + 1);

    public void Answered(CurrentPerson reviewer, DraftState state, string? answer, DateTimeOffset now)
    {
        (ReviewerId, ReviewerName, Answer) = (reviewer.Key, reviewer.Name, answer);
        Move(state, now);
    }
}
