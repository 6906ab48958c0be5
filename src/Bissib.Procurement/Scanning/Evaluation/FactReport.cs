using Bissib.Procurement.Scanning.Facts;

namespace Bissib.Procurement.Scanning.Evaluation;

/// <summary>
/// A fact on which reader and program differ. Label is null where no reader noted the value, Fact where the program
/// read none that agrees.
/// </summary>
public sealed record FactDisagreement(string Document, FactLabel? Label, TenderFact? Fact)
{
    public string Name => Fact?.Fact ?? Label!.Fact;

    public string Value => Fact?.Value ?? Label!.Value;

    public string Quote => Fact is { Evidence: [var best, ..] } ? best.Quote : Label?.Quote ?? "";
}

/// <summary>
/// How facts agree with labels: one count for each row of the labels, and for each fact read that none holds.
/// </summary>
public sealed record FactReport
{
    public required int Documents { get; init; }

    public required DetectionScore Micro { get; init; }

    public required IReadOnlyDictionary<string, DetectionScore> ByFact { get; init; }

    public required IReadOnlyDictionary<string, DetectionScore> ByDocument { get; init; }

    /// <summary>Read, and noted by nobody.</summary>
    public required IReadOnlyList<FactDisagreement> Wrong { get; init; }

    /// <summary>Noted, and not read.</summary>
    public required IReadOnlyList<FactDisagreement> Missed { get; init; }
}
