using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning.References;

/// <summary>The day by which the law cited in a tender is judged; Day is null where the tender gives none.</summary>
internal readonly record struct TenderDay(DateOnly? Day, bool IsSure)
{
    /// <summary>The day of publication, else the last day for bids.</summary>
    public static TenderDay Of(TenderProfile profile) => profile.Published is { } published
        ? new(published, !profile.Uncertain.Contains("publicationDate"))
        : new(profile.Deadline?.Day, profile.Deadline is not null && !profile.Uncertain.Contains("deadline"));

    /// <summary>A message that says so where the day is not known.</summary>
    public Localised Doubted(Localised message) => Day is not null ? message : new(
        $"{message.French} La date du marché n'est pas connue : à vérifier.",
        $"{message.Dutch} De datum van de opdracht is niet bekend: na te gaan.",
        $"{message.English} The day of the tender is not known: to be checked.");
}
