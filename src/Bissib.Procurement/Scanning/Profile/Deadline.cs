namespace Bissib.Procurement.Scanning.Profile;

/// <summary>The last moment for bids, in the buyer's own time; the hour is null where the tender gives none.</summary>
public readonly record struct Deadline(DateOnly Day, TimeOnly? Hour)
{
    /// <summary>ISO 8601 without a zone: "2026-03-09T10:00", or the day alone.</summary>
    public override string ToString() =>
        Hour is { } hour ? $"{Day.ToString("O", null)}T{hour.ToString("HH:mm", null)}" : Day.ToString("O", null);
}
