namespace Bissib.Procurement.Clauses.Files;

/// <summary>Finds the word that somebody probably meant.</summary>
internal static class Spelling
{
    /// <summary>"; did you mean 'signals'?", or nothing where no word comes near.</summary>
    public static string DidYouMean(string word, IEnumerable<string> known)
    {
        var nearest = known.Select(k => (Word: k, Distance: Distance(word, k))).OrderBy(k => k.Distance)
            .ThenBy(k => k.Word, StringComparer.Ordinal).FirstOrDefault();
        var near = nearest.Word is not null && nearest.Distance <= Math.Max(2, word.Length / 3);
        return near ? $"; did you mean '{nearest.Word}'?" : "";
    }

    // Levenshtein's distance: how many letters must be added, taken away or changed.
    internal static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
