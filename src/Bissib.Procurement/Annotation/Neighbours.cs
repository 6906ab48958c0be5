using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>Finds the paragraphs whose look an insertion takes over.</summary>
internal static class Neighbours
{
    // Shorter paragraphs are often labels, blanks to fill or signatures.
    private const int ShortestBody = 60;

    private static readonly XName Borders = W.Main + "pBdr";

    /// <summary>
    /// The nearest paragraph of running text, in the section of the block first; null where there is none.
    /// </summary>
    public static WordParagraph? FindBody(WordBlocks blocks, int block, WordStyles styles) =>
        Nearest(blocks, block, b => IsBody(b) && b.Span.Length >= ShortestBody, p => IsPlain(p, styles))
        ?? Nearest(blocks, block, IsBody, p => IsPlain(p, styles));

    /// <summary>The heading of the section of the block, or the next one where none stands before it.</summary>
    public static WordParagraph? FindHeading(WordBlocks blocks, int block) =>
        Nearest(blocks, block, b => b.Kind == BlockKind.Heading, _ => true, stopsAtHeading: false);

    /// <summary>The nearest entry with a bullet; not one with a number, which another entry would change.</summary>
    public static WordParagraph? FindBullet(WordBlocks blocks, int block) =>
        Nearest(
            blocks, block, b => b.Kind == BlockKind.ListEntry
                && !(b.Number ?? "1").Any(char.IsLetterOrDigit), _ => true);

    private static bool IsBody(Block block) => block is { Kind: BlockKind.Paragraph, Number: null };

    // What stands in a frame is a notice, not the text of an article.
    private static bool IsPlain(WordParagraph paragraph, WordStyles styles) =>
        paragraph.Properties?.Element(Borders) is { } own
            ? !IsDrawn(own)
            : styles.FindParagraphProperty(paragraph.Style, Borders) is not { } borders || !IsDrawn(borders);

    private static bool IsDrawn(XElement borders) =>
        borders.Elements().Any(side => (string?)side.Attribute(W.Value) is not (null or "nil" or "none"));

    private static WordParagraph? Nearest(
        WordBlocks blocks, int block, Func<Block, bool> fits, Func<WordParagraph, bool> looks,
        bool stopsAtHeading = true)
    {
        var all = blocks.Document.Blocks;
        var before = Enumerable.Range(0, Math.Min(block, all.Count - 1) + 1).Reverse();
        var after = Enumerable.Range(block + 1, Math.Max(0, all.Count - block - 1));
        if (stopsAtHeading)
        {
            var section = before.TakeWhile(i => all[i].Kind != BlockKind.Heading)
                .Concat(after.TakeWhile(i => all[i].Kind != BlockKind.Heading));
            if (First(section) is { } near) return near;
        }

        return First(before.Concat(after));

        WordParagraph? First(IEnumerable<int> order) => order
            .Where(i => all[i].Cell is null && fits(all[i]))
            .Select(i => blocks.LastOf(all[i]))
            .FirstOrDefault(p => p is { Story: WordStory.Body, Host: null } && looks(p));
    }
}
