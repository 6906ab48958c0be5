using System.Text.RegularExpressions;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Tenders;

namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>The two files of a clause. Lines end in a line feed; an empty text is a file that is not there.</summary>
internal sealed partial record ClauseText(string Text, string Examples)
{
    /// <summary>In letters, of each of the two.</summary>
    public const int Longest = 200_000;

    public static ClauseText Empty { get; } = new("", "");

    public static ClauseText Of(string? text, string? examples) => new(Clean(text), Clean(examples));

    /// <summary>What the catalogue has; empty where it has no such clause.</summary>
    public static ClauseText Of(LoadedCatalogue catalogue, string clause) => Of(
        catalogue.TextOf(CatalogueFiles.NameOf(clause, isOfExamples: false)),
        catalogue.TextOf(CatalogueFiles.NameOf(clause, isOfExamples: true)));

    /// <summary>What the folder alone has.</summary>
    public static ClauseText OfFolder(LoadedCatalogue catalogue, string clause) => Of(
        catalogue.OwnTextOf(CatalogueFiles.NameOf(clause, isOfExamples: false)),
        catalogue.OwnTextOf(CatalogueFiles.NameOf(clause, isOfExamples: true)));

    public bool IsTooLong => Text.Length > Longest || Examples.Length > Longest;

    /// <summary>The files with their names within clauses/; one that is empty is left out.</summary>
    public Dictionary<string, string> Files(string clause)
    {
        var files = new Dictionary<string, string>();
        if (Text.Length > 0) files[CatalogueFiles.NameOf(clause, isOfExamples: false)] = Text;
        if (Examples.Length > 0) files[CatalogueFiles.NameOf(clause, isOfExamples: true)] = Examples;
        return files;
    }

    /// <summary>True for the id of a clause: a family and a name in kebab-case.</summary>
    public static bool IsId(string? id) =>
        id is { Length: <= LongestId } && Id().IsMatch(id) && FamilyWords.Families.Contains(id.Split('/')[0]);

    public const int LongestId = 100;

    /// <summary>The second part of an id, made of words: "Heures réservées" is "heures-reservees".</summary>
    public static string NameOf(string? words) => string.Join('-', Word().Matches(TenderList.Fold(words
        ?? "")).Select(word => word.Value));

    // Browsers send CR LF; a file ends with a line feed, however many were typed.
    private static string Clean(string? text)
    {
        var lines = (text ?? "").ReplaceLineEndings("\n").TrimEnd();
        return lines.Length == 0 ? "" : lines + "\n";
    }

    [GeneratedRegex("[a-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex("^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
