using Bissib.Procurement.Web.Data;

namespace Bissib.Procurement.Web.Audit;

/// <summary>What was done.</summary>
internal enum AuditAction
{
    SignedIn,
    SignInFailed,
    SignedOut,
    PasswordChanged,
    TenderSent,
    TenderScannedAgain,
    TenderCorrected,
    TenderDeleted,
    TenderErased,
    Decided,
    DocumentOpened,
    ResultExported,
    MemberInvited,
    InvitationWithdrawn,
    MemberJoined,
    MemberChanged,
    TokenCreated,
    TokenRevoked,
    SettingChanged,
    AuditExported,
    OrganisationCreated,
    OrganisationErased,
    DraftImported,
    DraftSubmitted,
    DraftRefused,
    DraftPublished,
}

/// <summary>
/// Who did what to which tender, account, token or setting, and when. Rows are added and never changed.
/// </summary>
internal sealed class AuditRow : IOwned
{
    public const int LongestSubject = 300;

    public long Id { get; init; }

    public int OrganisationId { get; private set; }

    /// <summary>In UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>An e-mail address, the name of a token, or the service itself (<see cref="AuditTrail"/>).</summary>
    public required string Who { get; init; }

    public required AuditAction Action { get; init; }

    /// <summary>What it was done to, as it was called then; or null.</summary>
    public string? Subject { get; init; }

    /// <summary>Null where it was done to no tender. It outlives the tender.</summary>
    public int? TenderId { get; init; }
}
