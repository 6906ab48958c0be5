namespace Bissib.Procurement.Scanning.Values;

/// <summary>A value, and how far it is from the words of the clause: the lower the better.</summary>
internal readonly record struct RankedValue(ElementValue Value, int Rank);
