using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning.Barriers;

/// <summary>
/// Reads the number that the words of a barrier state, and holds it and the profile against the bounds of the barrier.
/// </summary>
internal static class BarrierNumberReader
{
    // An amount is looked for so many words behind those that show the barrier, within their sentence.
    private const int ReachOfAmount = 14;

    private const int DaysOfMonth = 30;

    /// <summary>
    /// The number as written, null where the barrier has none; and whether a condition is unknown. Null where a bound
    /// is not passed or the contract is too small or too short.
    /// </summary>
    public static (string? Value, bool IsToCheck)? Read(
        DocumentReading reading, BarrierKind kind, int firstWord, int lastWord, TenderProfile profile)
    {
        if (kind.DurationFromDays is { } days && !(Known(profile, "durationDays", profile.DurationDays) >= days))
            return null;
        var value = Known(profile, "value", profile.Value);
        if (kind.ValueFrom > value) return null;
        var isToCheck = kind.ValueFrom is not null && value is null;
        return kind.Number switch
        {
            null => (null, isToCheck),
            { TimesValue: { } times } =>
                Amount(reading, firstWord, lastWord, times * value) is { } amount ? (amount, isToCheck) : null,
            var bounds => Number(reading, firstWord, lastWord, bounds) is { } number ? (number, isToCheck) : null,
        };
    }

    private static T? Known<T>(TenderProfile profile, string field, T? value) where T : struct =>
        profile.Uncertain.Contains(field) ? null : value;

    // The last number of the words: "un délai de paiement de 60 jours".
    private static string? Number(DocumentReading reading, int firstWord, int lastWord, BarrierNumber bounds)
    {
        var range = new WordRange(reading, firstWord, lastWord + 1);
        for (var word = lastWord; word >= firstWord; word--)
        {
            if (Value(range, word) is not { } figures) continue;
            var number = bounds.Unit == BarrierUnit.Days && IsMonth(range.Form(word + 1))
                ? figures * DaysOfMonth
                : figures;
            var written = range.IsNumber(word) && number == figures
                ? range.Form(word)
                : number.ToString(CultureInfo.InvariantCulture);
            return number > bounds.Above && number < bounds.Below ? bounds.Unit == BarrierUnit.Percent ? $"{written} %" : written : null;
        }

        return null;
    }

    private static bool IsMonth(string word) =>
        word == "mois" || word.StartsWith("maand", StringComparison.Ordinal)
            || word.StartsWith("month", StringComparison.Ordinal);

    private static decimal? Value(WordRange range, int word) => range.IsNumber(word)
        ? AmountFinder.Number(range.Form(word)) : NumberValue.At(range, word) is { } inWords ? inWords.Value : null;

    // Null too where the value of the contract is unknown: nothing can then be said of an amount.
    private static string? Amount(DocumentReading reading, int firstWord, int lastWord, decimal? floor)
    {
        var end = reading.Text.WordsOfSentence(reading.Text.Words[lastWord].Sentence).Last + 1;
        var range = new WordRange(reading, firstWord, Math.Min(end, lastWord + 1 + ReachOfAmount));
        return AmountFinder.Find(range).FirstOrDefault(found => found.Value > floor) is { Value: > 0 } amount
            ? string.Create(CultureInfo.InvariantCulture, $"{amount.Value:0.##} €") : null;
    }
}
