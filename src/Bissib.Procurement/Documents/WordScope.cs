using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>What the walkers of all parts of one Word file share.</summary>
internal sealed class WordScope(WordStyles styles, WordRevisions revisions, XDocument? comments)
{
    private readonly Dictionary<string, XElement> remarks = (comments?.Root?.Elements(W.Comment) ?? [])
        .GroupBy(c => (string?)c.Attribute(W.Id) ?? "").ToDictionary(g => g.Key, g => g.First());

    private int tables;

    public WordStyles Styles => styles;

    public WordRevisions Revisions => revisions;

    /// <summary>Numbers the tables of a document over all of its parts.</summary>
    public int NextTable() => tables++;

    /// <summary>The comment that a reference points to; null where there is none.</summary>
    public WordAside? FindComment(XElement reference)
    {
        if (!remarks.TryGetValue((string?)reference.Attribute(W.Id) ?? "", out var comment)) return null;
        return new(AsideKind.Comment, DeletedText.Read(comment), (string?)comment.Attribute(W.Author));
    }
}
