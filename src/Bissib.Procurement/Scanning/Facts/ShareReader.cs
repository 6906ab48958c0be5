using System.Globalization;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning.Facts;

/// <summary>
/// Reads shares of the price in percent: advance, bond, retention, the most that penalties may come to. None at all is
/// 0, but for the cap of penalties, which is then "none".
/// </summary>
internal static class ShareReader
{
    private const int Farthest = 25;
    private const int Before = 6;

    public static IEnumerable<TenderFact> Find(FactText text) =>
        new[]
        {
            Read(text, "advance-percent", FactCue.Advance, FactCue.NoAdvance, "0"),
            Read(text, "guarantee-percent", FactCue.Guarantee, FactCue.NoGuarantee, "0"),
            Read(text, "retention-percent", FactCue.Retention, FactCue.NoRetention, "0"),
            Read(text, "penalties-cap-percent", FactCue.PenaltyCap, FactCue.NoPenaltyCap, "none"),
            Daily(text),
        }.OfType<TenderFact>();

    // What one lot or case is spared says nothing of the whole.
    private static TenderFact? Read(FactText text, string fact, FactCue cue, FactCue none, string nothing)
    {
        var unit = nothing == "0" ? "percent" : null;
        var stated = text.Of(cue).Select(hit => Stated(text, hit, fact, nothing, unit))
            .FirstOrDefault(found => found is not null);
        var denied = text.Of(none).FirstOrDefault(hit => !text.IsSaidBeside(hit, FactCue.Partial));
        return stated ?? (denied is null ? null : new(fact, nothing, unit, [FactReader.EvidenceOf(denied)]));
    }

    private static TenderFact? Stated(FactText text, FactHit hit, string fact, string nothing, string? unit)
    {
        foreach (var range in hit.Reach)
        {
            if (hit.IsLabel && text.SaysNone(range))
                return new(fact, nothing, unit, [ProfileText.Evidence(hit, range.Span(range.First, range.End - 1))]);
            if (ShareIn(range) is not { } share) continue;
            var value = share.Value.ToString("0.##", CultureInfo.InvariantCulture);
            return new(fact, value, "percent", [ProfileText.Evidence(hit, range.Span(share.First, share.Last))]);
        }

        return null;
    }

    private static Found<decimal>? ShareIn(WordRange range)
    {
        for (var word = range.First; word < Math.Min(range.End, range.First + Farthest); word++)
        {
            var number = range.IsNumber(word)
                ? AmountFinder.Number(range.Form(word))
                : NumberValue.At(range, word)?.Value;
            if (number is null or > 100) continue;
            var isShare = range.Form(word + 1) is "%" or "procent" or "percent" or "prozent"
                || (range.Form(word + 1) == "pour" && range.Form(word + 2) == "cent");
            if (isShare) return new(number.Value, word, word + 1);
        }

        return null;
    }

    // "1/1000", "0,1 %": a part of the value for each day, as written.
    private static TenderFact? Daily(FactText text)
    {
        foreach (var hit in text.Of(FactCue.LatePenalty))
        {
            // "0,1 % par jour" has it before the words, "par jour de retard, 1/1000" behind them.
            var range = hit.WholeSentence with { First = Math.Max(hit.WholeSentence.First, hit.FirstWord - Before) };
            for (var word = range.First; word < Math.Min(range.End, hit.LastWord + Farthest); word++)
            {
                if (!range.IsNumber(word) || AmountFinder.Number(range.Form(word)) is not { } number) continue;
                var after = range.After(word).Trim();
                var whole = range.IsNumber(word + 1) ? AmountFinder.Number(range.Form(word + 1)) : null;
                if (after is "/" && whole is 100 or 1000 or 2000 or 3000 or 5000 or 10000)
                    return Penalty(
                        hit, range, string.Create(CultureInfo.InvariantCulture, $"{number:0.##}/{whole:0}"), null, word,
                        word + 1);
                if (range.Form(word + 1) is "%" or "procent")
                    return Penalty(
                        hit, range, number.ToString("0.###", CultureInfo.InvariantCulture), "percent", word, word + 1);
                if (range.Form(word + 1) is "€" or "eur" or "euro" or "euros")
                    return Penalty(
                        hit, range, number.ToString("0.##", CultureInfo.InvariantCulture), "EUR", word, word + 1);
            }
        }

        return null;
    }

    private static TenderFact Penalty(FactHit hit, WordRange range, string value, string? unit, int first, int last) =>
        new("penalties-per-day", value, unit, [ProfileText.Evidence(hit, range.Span(first, last))]);
}
