using Bissib.Procurement.Law;

namespace Bissib.Procurement.Clauses.Files;

/// <summary>Reads a reference such as be-law-2016-06-17/15.</summary>
internal static class ReferenceReader
{
    /// <summary>Null where there is no such act or article; the problem is then noted.</summary>
    public static Reference? Read(YamlNode node, IReadOnlyDictionary<string, LegalAct> law, FileContext file)
    {
        var id = file.Text(node, "reference");
        var slash = id.IndexOf('/');
        var actId = slash < 0 ? id : id[..slash];
        if (!law.TryGetValue(actId, out var act))
        {
            file.Report(node.Line, $"'{actId}' is no act of clauses/law{Spelling.DidYouMean(actId, law.Keys)}");
            return null;
        }

        var number = slash < 0 ? "" : id[(slash + 1)..];
        if (act.Articles.TryGetValue(number, out var article)) return new(act, article);
        file.Report(node.Line, $"'{number}' is no article of {actId}: it has {string.Join(", ", act.Articles.Keys)}");
        return null;
    }
}
