using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// A heading and the blocks up to the next one. FirstBlock is the heading (or the first block of a document without
/// one), LastBlock is included. Its role is that of its heading or, where that says nothing, of the section above.
/// </summary>
public sealed record Section(string Title, SectionRole Role, int FirstBlock, int LastBlock, bool HasHeading)
{
    /// <summary>How deep it lies: 1 for a section below no other, 0 for what stands before the first heading.</summary>
    public int Depth { get; init; }

    /// <summary>The index of the section above; -1 where there is none.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>The last block of the section and of those below it.</summary>
    public int LastBlockOfAll { get; init; } = LastBlock;
}
