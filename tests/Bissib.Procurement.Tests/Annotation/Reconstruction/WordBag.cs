using System.Text;

namespace Bissib.Procurement.Tests.Annotation.Reconstruction;

/// <summary>Two texts as bags of words: how far the one holds what the other does.</summary>
internal static class WordBag
{
    /// <summary>F1 over the words with their counts, 0 to 1.</summary>
    public static double Agreement(string one, string other)
    {
        var (ours, theirs) = (Of(one), Of(other));
        var shared = ours.Sum(word => Math.Min(word.Value, theirs.GetValueOrDefault(word.Key)));
        return 2.0 * shared / (ours.Values.Sum() + theirs.Values.Sum());
    }

    private static Dictionary<string, int> Of(string text)
    {
        var words = new string([.. text.Normalize(NormalizationForm.FormC)
            .Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]);
        return words.Split(' ', StringSplitOptions.RemoveEmptyEntries).GroupBy(word => word)
            .ToDictionary(group => group.Key, group => group.Count());
    }
}
