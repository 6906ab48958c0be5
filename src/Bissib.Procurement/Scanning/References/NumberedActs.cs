using System.Globalization;
using System.Text.RegularExpressions;
using Bissib.Procurement.Law;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning.References;

/// <summary>
/// Acts that are cited by a number: those of the European Union, whose year may stand first or last and once had two
/// digits ("92/50/CEE", "(CE) n° 842/2006", "(UE) 2016/425"), and French ones ("n° 2015-899").
/// </summary>
internal sealed partial class NumberedActs
{
    private const int ReachOfKind = 8;

    private static readonly HashSet<string> Communities = ["ce", "cee", "ue", "eg", "eeg", "eu", "ec", "eec", "ewg"];

    private readonly Dictionary<(ActKind Kind, int Year, int Number), LegalAct> acts = [];

    public NumberedActs(IEnumerable<(LegalAct Act, ActKind Kind)> known)
    {
        foreach (var (act, kind) in known)
        {
            var number = kind is ActKind.Directive or ActKind.Regulation
                ? Celex().Match(act.Number ?? "") : French().Match(act.ShortTitle.French);
            if (number.Success) acts[(kind, Figure(number.Groups[1].Value), Figure(number.Groups[2].Value))] = act;
        }
    }

    public IEnumerable<ActCitation> Find(WordRange range)
    {
        for (var word = range.First; word + 1 < range.End; word++)
        {
            if (!range.IsNumber(word) || !range.IsNumber(word + 1) || range.After(word) is not (['/'] or ['-'] or ['‑'])) continue;
            if (At(range, word) is { } citation) yield return citation;
        }
    }

    private ActCitation? At(WordRange range, int word)
    {
        var (first, second) = (Figure(range.Form(word)), Figure(range.Form(word + 1)));
        var hasCommunity = Communities.Contains(range.Form(word + 2));
        var (kind, at) = KindBefore(range, word) ?? (hasCommunity ? ActKind.Directive : ActKind.Other, word);
        var found = acts.GetValueOrDefault((kind, Year(first), second))
            ?? (kind == ActKind.Regulation ? acts.GetValueOrDefault((kind, Year(second), first)) : null);
        return found is null ? null : new(found, at, hasCommunity ? word + 2 : word + 1);
    }

    private static (ActKind, int)? KindBefore(WordRange range, int number)
    {
        for (var word = number - 1; word >= Math.Max(range.First, number - ReachOfKind); word--)
            if (ActKinds.Of(range.Form(word - 1), range.Form(word)) is { } kind) return (kind, word);
        return null;
    }

    private static int Year(int figure) => figure is > 50 and < 100 ? 1900 + figure : figure;

    private static int Figure(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : -1;

    // CELEX: sector 3, year, L (directive) or R (regulation), number.
    [GeneratedRegex("^3(\\d{4})[LR](\\d{4})$", RegexOptions.NonBacktracking)]
    private static partial Regex Celex();

    [GeneratedRegex("n° (\\d{4})-(\\d+)", RegexOptions.NonBacktracking)]
    private static partial Regex French();
}
