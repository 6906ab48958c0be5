using Bissib.Procurement.Law;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning.References;

/// <summary>
/// The title that a citation gives to an act, if any: what follows the day ("relative à …") or stands between the kind
/// and the day. Several acts share kind and day, and only the catalogue's own is looked for.
/// </summary>
internal sealed class ActTitle
{
    private const int LongestTitle = 14;

    // Shorter words and endings tell nothing: "relative", "marchés" and "marché".
    private const int ShortestWord = 6;

    private static readonly HashSet<string> Openings =
    [
        "relative", "relatif", "concernant", "portant", "sur", "fixant", "etablissant", "tendant", "contenant",
        "rendant",
        "determinant", "instaurant", "organisant", "contre",
        "betreffende", "houdende", "inzake", "over", "tot", "ter", "tegen", "on", "concerning", "relating", "laying",
        "uber", "zur",
    ];

    private readonly List<string> words = [];

    public ActTitle(WordRange range, int kind, Found<DateOnly> day)
    {
        if (Openings.Contains(range.Form(kind + 1))) Add(range, kind + 2, day.First);
        if (Openings.Contains(range.Form(day.Last + 1))) Add(range, day.Last + 2, range.End);
    }

    /// <summary>True where no title is given, or where it shares a telling word with the act's.</summary>
    public bool Fits(LegalAct act) => words.Count < 2 || words.Any(TellingWordsOf(act).Contains);

    private void Add(WordRange range, int from, int to)
    {
        for (var word = from; word < Math.Min(to, from + LongestTitle) && !range.IsNumber(word); word++)
            if (Telling(range.Form(word)) is { } telling) words.Add(telling);
    }

    private static HashSet<string> TellingWordsOf(LegalAct act) =>
    [
        .. new[] { Language.French, Language.Dutch, Language.English, Language.German }
            .SelectMany(language => SignalIndex.FoldWords(act.Title.In(language)).Split(' ')).Select(Telling)
            .OfType<string>(),
    ];

    private static string? Telling(string form) =>
        form.Length < ShortestWord || Openings.Contains(form) ? null : form[..ShortestWord];
}
