namespace Bissib.Procurement.Scanning.Barriers;

/// <summary>How much a barrier keeps small and social enterprises away.</summary>
public enum BarrierSeverity
{
    High,
    Medium,
    Low,
}

/// <summary>What stands in the way of small and social enterprises in any tender, and what it is held against.</summary>
/// <param name="Id">In kebab-case, such as "compulsory-visit"; it never changes.</param>
/// <param name="Title">Its name.</param>
/// <param name="Norm">What law or good practice says; a practice is never told as a breach.</param>
/// <param name="Remedy">What the buyer can do.</param>
/// <param name="Reference">The article of the law that the norm rests on, by its id; null where it is practice alone.</param>
public sealed record BarrierKind(string Id, Localised Title, Localised Norm, Localised Remedy, string? Reference);

/// <summary>A barrier that a tender states in its words; Value is the number that they state, with % where it is a share (else days), or null.</summary>
public sealed record TenderBarrier(BarrierKind Kind, BarrierSeverity Severity, string? Value, IReadOnlyList<Evidence> Evidence);
