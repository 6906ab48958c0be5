namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>
/// The setting Clauses:SelfReview: whether an author may approve his own draft. Where there is one person only, nobody
/// else could, so it is true unless it is set.
/// </summary>
internal sealed record ReviewRule(bool IsOwnAllowed)
{
    public const string Setting = "Clauses:SelfReview";

    public static ReviewRule Of(IConfiguration settings) => new(settings.GetValue(Setting, defaultValue: true));

    public bool Allows(Person reviewer, ClauseDraftRow draft) =>
        reviewer.MayEditClauses && (IsOwnAllowed || reviewer.Id != draft.AuthorId);
}
