using System.Text;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Writes the paragraphs of a Word file into a document as blocks. Paragraphs that are joined, by a deleted mark or as
/// a large first letter, make one block, with the properties of the last of them (ECMA-376, 17.13.5.15).
/// </summary>
internal sealed class WordBlockWriter(DocumentBuilder builder, WordBlockKinds kinds, WordRevisions revisions)
{
    private static readonly TextMarkKind[] MarkKinds = Enum.GetValues<TextMarkKind>();

    private readonly StringBuilder joined = new();
    private WordParagraph? lastWithAside;

    public void Write(IReadOnlyList<WordParagraph> paragraphs)
    {
        for (var index = 0; index < paragraphs.Count; index++)
        {
            var paragraph = paragraphs[index];
            AddRuns(paragraph);
            joined.Append(paragraph.Text);
            if (GoesOn(paragraph, paragraphs.ElementAtOrDefault(index + 1))) continue;
            builder.EndBlock(kinds.Describe(paragraph, joined.ToString()), HintOf(paragraph));
            joined.Clear();
        }
    }

    private static Language HintOf(WordParagraph paragraph) =>
        paragraph.Runs.GroupBy(run => WordLanguageCode.Find((string?)run.Element.Element(W.RunProperties)
                ?.Element(W.Main + "lang")?.Attribute(W.Value)))
            .MaxBy(group => group.Sum(run => run.Text.Length))?.Key ?? Language.Undetermined;

    private void AddRuns(WordParagraph paragraph)
    {
        for (var index = 0; index < paragraph.Runs.Count; index++)
        {
            SetAside(paragraph, index);
            var run = paragraph.Runs[index];
            var start = builder.Length;
            builder.Add(run.Text, new WordPlace(paragraph.Part, paragraph.Index, index, 0));
            if (run.Marks == WordMarks.None) continue;
            foreach (var kind in MarkKinds)
                if (run.Marks.HasFlag((WordMarks)(1 << (int)kind))) builder.Mark(kind, start);
        }

        SetAside(paragraph, paragraph.Runs.Count);
    }

    private void SetAside(WordParagraph paragraph, int run)
    {
        foreach (var aside in paragraph.Asides.Where(a => a.Run == run))
        {
            builder.SetAside(aside.Kind, aside.Text, aside.Author, isNewLine: paragraph != lastWithAside);
            lastWithAside = paragraph;
        }
    }

    // A mark joins two paragraphs of one container; in the last paragraph of a cell it joins nothing.
    private bool GoesOn(WordParagraph paragraph, WordParagraph? next) =>
        next is not null && next.Part == paragraph.Part && next.Element.Parent == paragraph.Element.Parent
        && (paragraph.IsDropCap || revisions.HidesMark(paragraph));
}
