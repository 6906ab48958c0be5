namespace Bissib.Procurement.Clauses;

/// <summary>
/// The words that name a whole family of clauses ("clauses environnementales") without saying which, and the
/// look-alikes that cancel them ("guide des clauses sociales").
/// </summary>
public sealed record FamilyWords(IReadOnlyList<Signal> Anchors, IReadOnlyList<Signal> Unless)
{
    /// <summary>The families of clauses, each a folder of the catalogue.</summary>
    public static readonly IReadOnlyList<string> Families = ["social", "environmental", "ethical", Clause.Access];
}
