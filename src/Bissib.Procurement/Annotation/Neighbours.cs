using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>Finds the paragraphs whose look an insertion takes over.</summary>
internal static class Neighbours
{
    // Shorter paragraphs are often labels, blanks to fill or signatures.
    private const int ShortestBody = 60;

    /// <summary>
    /// The nearest paragraph of running text, in the section of the block first; null where there is none.
    /// </summary>
    public static WordParagraph? FindBody(WordBlocks blocks, int block) =>
        Nearest(blocks, block, b => b is { Kind: BlockKind.Paragraph, Number: null } && b.Span.Length >= ShortestBody)
        ?? Nearest(blocks, block, b => b is { Kind: BlockKind.Paragraph, Number: null });

    /// <summary>The heading of the section of the block, or the next one where none stands before it.</summary>
    public static WordParagraph? FindHeading(WordBlocks blocks, int block) =>
        Nearest(blocks, block, b => b.Kind == BlockKind.Heading, stopsAtHeading: false);

    private static WordParagraph? Nearest(
        WordBlocks blocks, int block, Func<Block, bool> fits, bool stopsAtHeading = true)
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
            .FirstOrDefault(p => p is { Story: WordStory.Body, Host: null });
    }
}
