namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Reads how often the contract may be renewed: "reconductible trois (3) fois", "tweemaal verlengbaar".
/// </summary>
internal static class RenewalReader
{
    private static readonly string[] Times = ["fois", "keer", "maal", "times", "mal"];

    public static ProfileField<int>? Find(ProfileText text) =>
        FieldChooser.Choose(text.Of(ProfileCue.Renewal).Select(hit => Read(text, hit)).OfType<Candidate<int>>());

    private static Candidate<int>? Read(ProfileText text, ProfileHit hit)
    {
        var range = hit.WholeSentence;
        if (range.Form(hit.FirstWord) is "nombre" or "aantal") return Number(text, hit);
        for (var word = range.First; word < range.End; word++)
        {
            if (CountAt(range, word) is not { } found || Math.Abs(found.First - hit.LastWord) > 12) continue;
            return new(found.Value, text.RankOf(hit), ProfileText.Evidence(hit, range.Span(found.First, found.Last)));
        }

        return null;
    }

    // "Le nombre de reconductions est fixé à 2."
    private static Candidate<int>? Number(ProfileText text, ProfileHit hit)
    {
        foreach (var range in ProfileText.Reach(hit))
            for (var word = range.First; word < Math.Min(range.End, range.First + 6); word++)
                if (NumberValue.At(range, word) is { Value: > 0 and < 20 } number)
                    return new(number.Value, text.RankOf(hit),
                        ProfileText.Evidence(hit, range.Span(number.First, number.Last)));
        return null;
    }

    private static Found<int>? CountAt(WordRange range, int word)
    {
        var form = range.Form(word);
        if (form is "once" or "eenmaal" or "einmal") return new(1, word, word);
        if (form is "twice" or "tweemaal" or "zweimal") return new(2, word, word);
        if (form is "driemaal" or "dreimal" or "thrice") return new(3, word, word);
        if (NumberValue.At(range, word) is not { Value: > 0 and < 20 } number) return null;
        var after = NumberValue.At(range, number.Last + 1) is { } again && again.Value == number.Value ? again.Last + 1
            : number.Last + 1;
        return Times.Contains(range.Form(after)) ? new(number.Value, word, after) : null;
    }
}
