namespace Bissib.Procurement.Documents;

/// <summary>
/// The way from each character of a document's text to its place in the file, and back. The text is a row of
/// stretches; within one, character by character, the place advances by one.
/// </summary>
public sealed class PlaceMap
{
    private readonly int[] starts;
    private readonly Place[] places;
    private readonly int length;
    private readonly Lazy<Dictionary<Place, List<int>>> byOrigin;

    internal PlaceMap(IReadOnlyList<(int Start, Place Place)> stretches, int length)
    {
        starts = [.. stretches.Select(s => s.Start)];
        places = [.. stretches.Select(s => s.Place)];
        this.length = length;
        byOrigin = new(IndexByOrigin);
    }

    internal IEnumerable<(int Start, Place Place)> Stretches => starts.Zip(places);

    internal int StretchCount => starts.Length;

    /// <summary>The place of the character at this offset.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public Place PlaceAt(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(offset, length);
        var stretch = StretchAt(offset);
        return places[stretch].Advance(offset - starts[stretch]);
    }

    /// <summary>The offset of the character at this place; null where the text has no such character.</summary>
    public int? FindOffset(Place place)
    {
        if (!byOrigin.Value.TryGetValue(place.Advance(-place.Offset), out var stretches)) return null;
        foreach (var stretch in stretches)
        {
            var distance = place.Offset - places[stretch].Offset;
            var offset = starts[stretch] + distance;
            if (distance >= 0 && offset < EndOf(stretch)) return offset;
        }

        return null;
    }

    /// <summary>The places at which the stretches of a span begin, in order: one a run, a word or a line.</summary>
    public IEnumerable<Place> PlacesOf(TextSpan span)
    {
        for (var offset = span.Start; offset < span.End && offset < length;)
        {
            var stretch = StretchAt(offset);
            yield return places[stretch].Advance(offset - starts[stretch]);
            offset = EndOf(stretch);
        }
    }

    private int StretchAt(int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    private int EndOf(int stretch) => stretch + 1 < starts.Length ? starts[stretch + 1] : length;

    private Dictionary<Place, List<int>> IndexByOrigin()
    {
        var index = new Dictionary<Place, List<int>>();
        for (var stretch = 0; stretch < places.Length; stretch++)
        {
            var origin = places[stretch].Advance(-places[stretch].Offset);
            if (!index.TryGetValue(origin, out var list)) index[origin] = list = [];
            list.Add(stretch);
        }

        return index;
    }
}
