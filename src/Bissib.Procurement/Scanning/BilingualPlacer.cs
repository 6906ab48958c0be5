using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Finds the place of each language in a document of two: the article in that language where there is one, else behind
/// the last of its paragraphs in the article that both share. Where the languages stand side by side in a table, both
/// texts go behind the table.
/// </summary>
internal static class BilingualPlacer
{
    /// <summary>
    /// The section of the same role that is wholly in the language; the given one where there is none.
    /// </summary>
    public static Section? SectionFor(DocumentReading reading, Section? section, Language language)
    {
        if (section is null) return null;
        return reading.Sections
            .Where(other => other.Role == section.Role && other.HasHeading
                && SpokenLanguages.IsSpoken(reading.Document, other.FirstBlock, other.LastBlockOfAll, language))
            .OrderBy(other => other.Depth).ThenByDescending(other => other.LastBlockOfAll - other.FirstBlock)
            .FirstOrDefault() ?? section;
    }

    /// <summary>The last block in the language of a section, or of the document where there is none.</summary>
    public static int LastBlock(DocumentReading reading, Section? section, Language language)
    {
        var blocks = reading.Document.Blocks;
        var (first, last) = section is null ? (0, blocks.Count - 1) : (section.FirstBlock, section.LastBlockOfAll);
        if (blocks[last].Cell is not null) return last;
        for (var block = last; block > first; block--)
            if (blocks[block].Language == language && blocks[block].Cell is null) return EndOfList(blocks, block, last);
        return last;
    }

    // Short entries, of which nobody can tell the language, belong to the text before them.
    private static int EndOfList(IReadOnlyList<Block> blocks, int block, int last)
    {
        while (block < last && blocks[block + 1] is { Language: Language.Undetermined, Cell: null, Kind: not BlockKind.Heading }) block++;
        return block;
    }
}
