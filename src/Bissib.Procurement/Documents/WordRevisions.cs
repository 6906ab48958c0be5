using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>
/// What a view shows of tracked changes (ECMA-376, 17.13.5). What we proposed and nobody has accepted yet is no text of
/// the tender: read as such, each annotation would find its own proposals and add others.
/// </summary>
internal sealed class WordRevisions(RevisionView view)
{
    /// <summary>The author of all comments and insertions that are made here.</summary>
    public const string OwnAuthor = "Bissib";

    public static readonly WordRevisions Accepted = new(RevisionView.Accepted);

    private static readonly XName MovedTo = W.Main + "moveTo";

    /// <summary>Whether deleted text is left out because it is going to be deleted.</summary>
    public bool SetsDeletedAside => view == RevisionView.Accepted;

    public static bool IsDeletion(XElement element) => element.Name == W.Deleted || element.Name == W.MovedFrom;

    public static bool IsInsertion(XElement element) => element.Name == W.Inserted || element.Name == MovedTo;

    public static bool IsOwn(XElement change) => (string?)change.Attribute(W.Author) == OwnAuthor;

    public bool Hides(XElement element) => view switch
    {
        RevisionView.Accepted => IsDeletion(element) || (IsInsertion(element) && IsOwn(element)),
        RevisionView.Original => IsInsertion(element),
        _ => false,
    };

    /// <summary>Whether a row or cell of a table is left out.</summary>
    public bool HidesRow(XElement row) => row.Element(W.Main + "trPr")?.Elements().Any(Hides) ?? false;

    public bool HidesCell(XElement cell)
    {
        var mark = view switch { RevisionView.Accepted => "cellDel", RevisionView.Original => "cellIns", _ => null };
        return mark is not null && cell.Element(W.Main + "tcPr")?.Element(W.Main + mark) is not null;
    }

    /// <summary>
    /// True where the paragraph mark is left out: the text then goes on in the next paragraph (17.13.5.15).
    /// </summary>
    public bool HidesMark(WordParagraph paragraph) =>
        paragraph.Element.Element(W.ParagraphProperties)?.Element(W.RunProperties)?.Elements().Any(Hides) ?? false;
}
