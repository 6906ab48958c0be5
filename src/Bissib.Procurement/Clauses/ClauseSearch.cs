using Bissib.Procurement.Clauses.Files;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Clauses;

/// <summary>A clause that a search found, and the sentence or title that holds most of the words asked for.</summary>
public sealed record ClauseHit(Clause Clause, double Rank, string Where);

/// <summary>
/// Finds clauses by words in any of the four languages, without regard to case, accents and endings: a word asked for
/// is found at the start of a word, in Dutch and German also within a compound. The title counts more than the text.
/// </summary>
public sealed class ClauseSearch(Catalogue catalogue)
{
    private const int ShortestInCompound = 5;
    private const int LongestEnding = 2;

    private readonly List<(Clause Clause, List<Field> Fields)> entries =
        [.. catalogue.Clauses.Select(clause => (clause, FieldsOf(clause).ToList()))];

    private sealed record Field(double Weight, string Text, string[] Words);

    /// <summary>
    /// The clauses that hold every word asked for, the best first; where none does, those that hold most of them.
    /// </summary>
    public IReadOnlyList<ClauseHit> Find(string words)
    {
        var asked = WordsOf(words).Distinct().ToList();
        if (asked.Count == 0) return [];
        var hits = entries.Select(entry => (entry.Clause, Found: asked.Select(word => Best(word, entry.Fields)).ToList())).ToList();
        var most = hits.Max(hit => hit.Found.Count(found => found.Weight > 0));
        return most == 0 ? [] : [.. hits.Where(hit => hit.Found.Count(found => found.Weight > 0) == most)
            .Select(hit =>
                new ClauseHit(
                    hit.Clause, hit.Found.Sum(found => found.Weight) + Together(hit.Clause, asked),
                    hit.Found.MaxBy(found => found.Weight).Text))
            .OrderByDescending(hit => hit.Rank).ThenBy(hit => hit.Clause.Id, StringComparer.Ordinal)];
    }

    /// <summary>The word of the catalogue's titles that somebody probably meant; null where none comes near.</summary>
    public string? DidYouMean(string word)
    {
        var known = entries.SelectMany(entry =>
            entry.Fields.Where(field => field.Weight >= 3).SelectMany(field => field.Words));
        var folded = string.Concat(WordsOf(word));
        return known.Where(other => other.Length > 3).Distinct()
            .Select(other => (other, Distance: Spelling.Distance(folded, other)))
            .Where(other => other.Distance <= Math.Max(1, folded.Length / 4))
            .OrderBy(other => other.Distance).ThenBy(other => other.other, StringComparer.Ordinal).FirstOrDefault()
            .other;
    }

    // Words that stand together in one title or sentence count more than the same words scattered.
    private double Together(Clause clause, List<string> asked) =>
        entries.First(entry => entry.Clause == clause).Fields
            .Max(field =>
                field.Weight * asked.Count(word => field.Words.Any(other => Holds(other, word))) / asked.Count);

    private static (double Weight, string Text) Best(string asked, List<Field> fields)
    {
        var best = (Weight: 0.0, Text: "");
        foreach (var field in fields.Where(field => field.Weight > best.Weight))
            if (field.Words.Any(word => Holds(word, asked))) best = (field.Weight, field.Text);
        return best;
    }

    // "clauses" finds "clause" and "horaires" finds "horaire": the endings of plurals may differ.
    private static bool Holds(string word, string asked)
    {
        var stem = asked.Length > ShortestInCompound ? asked[..^LongestEnding] : asked;
        return word.StartsWith(stem, StringComparison.Ordinal)
            || (asked.Length >= ShortestInCompound && word.Contains(asked, StringComparison.Ordinal));
    }

    private static IEnumerable<Field> FieldsOf(Clause clause)
    {
        yield return new(5, clause.Id, WordsOf(clause.Id));
        foreach (var language in LanguageCode.All)
        {
            yield return Of(4, clause.Title.In(language));
            yield return Of(2, clause.Summary.In(language));
        }

        foreach (var text in clause.ModelText.Values.SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries))) yield return Of(1, text);
        foreach (var language in new[] { Language.French, Language.Dutch })
            yield return Of(0.5, clause.Guidance.In(language));
        foreach (var reference in clause.References) yield return Of(1, reference.Cite(Language.French));
    }

    private static Field Of(double weight, string text) => new(weight, text, WordsOf(text));

    private static string[] WordsOf(string text)
    {
        var words = new List<string>();
        for (var at = 0; WordSplitter.Next(text, at, out var word); at = word.End)
            words.Add(Folding.Of(text.AsSpan(word.Start..word.End)));
        return [.. words];
    }
}
