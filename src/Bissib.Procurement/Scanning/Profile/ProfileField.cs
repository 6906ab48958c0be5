namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// A value read from the text and the words that say it. Certain is one that nothing in the tender contradicts.
/// </summary>
internal sealed record ProfileField<T>(T Value, Evidence Evidence, bool IsCertain);

/// <summary>Where words stand, the weightiest first.</summary>
internal enum PlaceRank
{
    /// <summary>
    /// The value follows its label: "Estimation : …", a form, two cells of a row, a heading and its text.
    /// </summary>
    Labelled,

    /// <summary>On the title page.</summary>
    Title,

    /// <summary>In a section whose heading names the field.</summary>
    Headed,
    Body,
}

/// <summary>One reading of a field. An unclear one makes the field uncertain.</summary>
internal sealed record Candidate<T>(T Value, PlaceRank Rank, Evidence Evidence, bool IsClear = true);

/// <summary>
/// Chooses among the readings of a field: the weightiest place wins, then the first one in the tender. The value is
/// certain only where all other readings, wherever they stand, say the same.
/// </summary>
internal static class FieldChooser
{
    public static ProfileField<T>? Choose<T>(IEnumerable<Candidate<T>> readings)
    {
        var candidates = readings.ToList();
        if (candidates.MinBy(candidate => candidate.Rank) is not { } best) return null;
        var agree = candidates.TrueForAll(candidate => EqualityComparer<T>.Default.Equals(candidate.Value, best.Value));
        return new(best.Value, best.Evidence, agree && best.IsClear);
    }
}
