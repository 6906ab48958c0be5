namespace Bissib.Procurement.Scanning.References;

/// <summary>
/// Law that a tender cites or states and that was no longer in force on its day: an act, or a rule that changed.
/// </summary>
public sealed record OutdatedReference
{
    /// <summary>The id of the act ("be-law-2006-06-15") or of the changed rule.</summary>
    public required string Id { get; init; }

    /// <summary>How it is cited: "loi du 15 juin 2006"; for a rule its name.</summary>
    public required Localised Name { get; init; }

    /// <summary>How its successor is cited; null where there is none.</summary>
    public Localised? Successor { get; init; }

    /// <summary>The first day on which it was wrong to cite it; null where the catalogue does not know it.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>True where the day of the tender or of the change, or the rule itself, leaves a doubt.</summary>
    public required bool IsToCheck { get; init; }

    public required Localised Message { get; init; }

    /// <summary>In the order of the tender; at most ten.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }
}
