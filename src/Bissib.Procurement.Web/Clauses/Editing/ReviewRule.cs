using Bissib.Procurement.Web.Accounts;

namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>
/// The setting Clauses:SelfReview: whether an author may approve his own draft. Unless it is set, that is so in
/// personal mode, where nobody else could, and not in server mode.
/// </summary>
internal sealed record ReviewRule(bool IsOwnAllowed)
{
    public const string Setting = "Clauses:SelfReview";

    public static ReviewRule Of(IConfiguration settings) =>
        new(settings.GetValue(Setting, defaultValue: !ServiceMode.Of(settings).IsServer));

    public bool Allows(CurrentPerson reviewer, ClauseDraftRow draft) =>
        reviewer.May(Permission.EditClauses) && (IsOwnAllowed || reviewer.Key != draft.AuthorId);
}
