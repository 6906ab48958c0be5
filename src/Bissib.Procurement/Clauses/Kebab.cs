using System.Text;

namespace Bissib.Procurement.Clauses;

/// <summary>The words in kebab-case by which files, the command and JSON name the values of an enumeration.</summary>
public static class Kebab
{
    public static string Name<T>(T value) where T : struct, Enum => Cache<T>.ByValue[value];

    public static T? Find<T>(string name) where T : struct, Enum =>
        Cache<T>.ByName.TryGetValue(name, out var value) ? value : null;

    public static IEnumerable<string> Names<T>() where T : struct, Enum => Cache<T>.ByName.Keys;

    private static string Of(string pascal)
    {
        var kebab = new StringBuilder();
        foreach (var letter in pascal)
        {
            if (char.IsUpper(letter) && kebab.Length > 0) kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }

    private static class Cache<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>()
            .ToDictionary(v => v, v => Of(v.ToString()));

        public static readonly Dictionary<string, T> ByName = ByValue.ToDictionary(pair =>
            pair.Value, pair => pair.Key);
    }
}
