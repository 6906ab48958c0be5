using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// A heading and the blocks up to the next one. FirstBlock is the heading (or the first block of a document without
/// one), LastBlock is included. Its role is that of its heading or, where that says nothing, of the section above.
/// </summary>
public sealed record Section(string Title, int Level, SectionRole Role, int FirstBlock, int LastBlock, bool HasHeading)
{
    /// <summary>The last block of the section and of those below it.</summary>
    public int LastBlockOfAll { get; init; } = LastBlock;

    public bool HasBlock(int block) => block >= FirstBlock && block <= LastBlock;
}

/// <summary>The sections of one document, in order; together they hold all its blocks.</summary>
public sealed class SectionSplitter
{
    private readonly TenderDocument document;
    private readonly IReadOnlyDictionary<int, SectionRole> roles;

    private SectionSplitter(TenderDocument document, IReadOnlyDictionary<int, SectionRole> roles)
    {
        this.document = document;
        this.roles = roles;
    }

    /// <summary>Splits a document at its headings; roles gives the role that a heading's words show, by block.</summary>
    public static IReadOnlyList<Section> Split(TenderDocument document, IReadOnlyDictionary<int, SectionRole> roles) =>
        new SectionSplitter(document, roles).Split();

    private List<Section> Split()
    {
        var sections = new List<Section>();
        var above = new Stack<(int Level, SectionRole Role)>();
        var headings = Enumerable.Range(0, document.Blocks.Count)
            .Where(block => document.Blocks[block].Kind == BlockKind.Heading).ToList();
        var firstHeading = headings.Count > 0 ? headings[0] : document.Blocks.Count;
        if (firstHeading > 0) sections.Add(new("", 0, SectionRole.Unknown, 0, firstHeading - 1, false));
        for (var index = 0; index < headings.Count; index++)
        {
            var block = document.Blocks[headings[index]];
            while (above.Count > 0 && above.Peek().Level >= block.Level) above.Pop();
            var role = roles.GetValueOrDefault(headings[index]);
            if (role == SectionRole.Unknown && above.Count > 0) role = above.Peek().Role;
            above.Push((block.Level, role));
            var last = index + 1 < headings.Count ? headings[index + 1] - 1 : document.Blocks.Count - 1;
            var title = block.Span.In(document.Text).ReplaceLineEndings(" ");
            sections.Add(new(title, block.Level, role, headings[index], last, true));
        }

        return WithEnds(sections);
    }

    private static List<Section> WithEnds(List<Section> sections)
    {
        for (var index = 0; index < sections.Count; index++)
        {
            var end = index + 1;
            while (end < sections.Count && sections[index].HasHeading && sections[end].Level > sections[index].Level) end++;
            sections[index] = sections[index] with { LastBlockOfAll = sections[end - 1].LastBlock };
        }

        return sections;
    }
}
