namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>
/// Who asks. In personal mode that is always the one person at this computer, who may do everything.
/// </summary>
/// <param name="Id">Never changes; two persons differ in it.</param>
/// <param name="Name">As others see it in the history of a clause.</param>
/// <param name="MayEditClauses">True for clause editors.</param>
internal sealed record Person(string Id, string Name, bool MayEditClauses)
{
    public const int LongestId = 100;
    public const int LongestName = 200;

    /// <summary>The one of personal mode.</summary>
    public static Person AtThisComputer { get; } = new("local", Environment.UserName, MayEditClauses: true);
}
