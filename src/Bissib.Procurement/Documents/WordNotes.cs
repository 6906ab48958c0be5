using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Footnotes and endnotes, which are read where their references stand: after the paragraph, or after the whole table
/// where one stands in a cell, so that rows stay together.
/// </summary>
internal sealed class WordNotes
{
    private static readonly XName Footnote = W.Main + "footnoteReference";
    private static readonly XName Endnote = W.Main + "endnoteReference";

    private readonly Dictionary<(string Kind, string Id), List<WordParagraph>> notes = [];
    private readonly HashSet<(string Kind, string Id)> referenced;

    private WordNotes(WordPackage package, WordScope scope)
    {
        foreach (var kind in new[] { "footnote", "endnote" })
            foreach (var part in package.Related(package.MainPart, $"{kind}s").Take(1))
                Read(package, part, kind, scope);
        referenced = [.. package.Body.Descendants().Where(IsReference).Select(KeyOf)];
    }

    public static bool IsReference(XElement element) => element.Name == Footnote || element.Name == Endnote;

    public static WordNotes Read(WordPackage package, WordScope scope) => new(package, scope);

    /// <summary>
    /// The paragraphs of the body with those of the notes among them. Notes without any reference come last; those
    /// whose references are all hidden, such as in a deletion, are left out.
    /// </summary>
    public IEnumerable<WordParagraph> PlaceIn(IReadOnlyList<WordParagraph> body, WordRevisions revisions)
    {
        var waiting = new List<WordParagraph>();
        for (var index = 0; index < body.Count; index++)
        {
            yield return body[index];
            foreach (var reference in body[index].NoteReferences)
                if (notes.Remove(KeyOf(reference), out var note)) waiting.AddRange(note);
            if (BelongTogether(body[index], body.ElementAtOrDefault(index + 1), revisions)) continue;
            foreach (var paragraph in waiting) yield return paragraph;
            waiting.Clear();
        }

        foreach (var (key, note) in notes)
            if (!referenced.Contains(key))
                foreach (var paragraph in note) yield return paragraph;
    }

    private static bool BelongTogether(WordParagraph paragraph, WordParagraph? next, WordRevisions revisions) =>
        next is not null
        && (next.Host is not null || paragraph.IsDropCap || revisions.HidesMark(paragraph)
            || (IsInTable(paragraph) && IsInTable(next)));

    private static bool IsInTable(WordParagraph paragraph) =>
        paragraph.Cell is not null || paragraph.Host?.Cell is not null;

    private void Read(WordPackage package, string part, string kind, WordScope scope)
    {
        var written = package.Find(part)!.Root!.Elements(W.Main + kind).Where(IsWritten).ToList();
        foreach (var paragraph in new WordStoryWalker(part, WordStory.Note, scope).Walk(written))
        {
            var note = paragraph.Element.Ancestors(W.Main + kind).First();
            var key = (kind, (string?)note.Attribute(W.Id) ?? "");
            if (!notes.TryGetValue(key, out var paragraphs)) notes[key] = paragraphs = [];
            paragraphs.Add(paragraph);
        }
    }

    // The separator lines above notes are kept as notes with a type (ECMA-376, 17.11.11).
    private static bool IsWritten(XElement note) => (string?)note.Attribute(W.Type) is null or "normal";

    private static (string Kind, string Id) KeyOf(XElement reference) =>
        (reference.Name == Footnote ? "footnote" : "endnote", (string?)reference.Attribute(W.Id) ?? "");
}
