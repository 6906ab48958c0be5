using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning.References;

/// <summary>The day by which the law cited in a tender is judged; Day is null where the tender gives none.</summary>
internal readonly record struct TenderDay(DateOnly? Day, bool IsSure)
{
    /// <summary>The day of publication, else the last day for bids.</summary>
    public static TenderDay Of(TenderProfile profile) => profile.Published is { } published
        ? new(published, !profile.Uncertain.Contains("publicationDate"))
        : new(profile.Deadline?.Day, profile.Deadline is not null && !profile.Uncertain.Contains("deadline"));
}
