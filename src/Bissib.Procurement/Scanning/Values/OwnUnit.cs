using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning.Values;

/// <summary>
/// The unit of a clause's parameter, read with the same words as a tender's: "euros par heure" is EUR per hours. A noun
/// that is no general unit ("fractions", "fracties") is recognised by itself; its code is then the French one.
/// </summary>
internal sealed record OwnUnit(string Code, string? Per, IReadOnlyList<string> Forms)
{
    /// <summary>"EUR per day"; what is no general unit stays in French.</summary>
    public string InEnglish =>
        Per is null
            ? Code
            : $"{Code} per {string.Join(" and ", Per.Split('+').Select(counted => counted.TrimEnd('s')))}";

    /// <summary>Null where the parameter has no unit.</summary>
    public static OwnUnit? Of(ClauseParameter parameter)
    {
        if (parameter.Unit is not { } unit) return null;
        var (words, dutch) = (WordStretch.Of(unit.French), WordStretch.Of(unit.Dutch));
        if (UnitWords.Find(words, 0, null) is { } known)
            return new(known.Value, UnitWords.FindPer(words, known.Last + 1)?.Value, []);
        return new(words.Form(0), UnitWords.FindPer(words, 1)?.Value, [Stem(words.Form(0)), Stem(dutch.Form(0))]);
    }

    public bool IsWord(string form) => Forms.Count > 0 && form.Length > 2 && Forms.Contains(Stem(form));

    public bool IsThatOf(Measure measure) => measure.Unit == Code && measure.Per == Per;

    private static string Stem(string form) => form.TrimEnd('s');
}
