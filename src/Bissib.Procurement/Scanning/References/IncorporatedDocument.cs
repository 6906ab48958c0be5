namespace Bissib.Procurement.Scanning.References;

/// <summary>
/// A standard specification or general conditions that a tender makes its own as a whole, in its words. It was not
/// read: what it holds is to be checked.
/// </summary>
public sealed record IncorporatedDocument(string Name, IReadOnlyList<Evidence> Evidence);
