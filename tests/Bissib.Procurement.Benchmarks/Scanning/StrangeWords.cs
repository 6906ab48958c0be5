using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Benchmarks.Scanning;

/// <summary>
/// Gives a clause words that begin like its own and end in one that no tender holds: the automaton follows them as far
/// as it does the real ones, and finds nothing.
/// </summary>
internal static class StrangeWords
{
    private const string Word = "zzqx";

    public static Clause In(Clause clause) => clause with
    {
        Signals = In(clause.Signals),
        Unless = In(clause.Unless),
        Elements = clause.Elements.ToDictionary(
            element => element.Key,
            IReadOnlyDictionary<Language, IReadOnlyList<Signal>> (element) => In(element.Value)),
    };

    private static Dictionary<Language, IReadOnlyList<Signal>> In(
        IReadOnlyDictionary<Language, IReadOnlyList<Signal>> signals) =>
        signals.ToDictionary(entry => entry.Key, IReadOnlyList<Signal> (entry) => [.. entry.Value.Select(In)]);

    private static Signal In(Signal signal) => signal switch
    {
        PhraseSignal phrase => phrase with { Phrase = In(phrase.Phrase) },
        NearSignal near => near with { Phrases = [.. near.Phrases.Select(In)] },
        AllSignal all => all with { Phrases = [.. all.Phrases.Select(In)] },
        // Not "with", which would keep the expression that was made of the old words.
        PatternSignal pattern =>
            new PatternSignal($"(?:{pattern.Pattern}){Word}", pattern.Where is null ? null : In(pattern.Where))
        {
            Strength = pattern.Strength, Roles = pattern.Roles,
            IsGeneric = pattern.IsGeneric, GrantsByDenial = pattern.GrantsByDenial,
        },
        _ => signal,
    };

    private static string In(string phrase) => $"{phrase} {Word}";
}
