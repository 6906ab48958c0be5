using System.Text.RegularExpressions;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Splits a document at its headings. Which section lies below which is told by the numbers that people write ("19.1"
/// lies below "Art. 19") and, where there are none, by the levels of the headings.
/// </summary>
internal sealed partial class SectionSplitter
{
    private readonly TenderDocument document;
    private readonly IReadOnlyDictionary<int, SectionRole> roles;
    private readonly List<Section> sections = [];
    private readonly List<Open> open = [];

    private SectionSplitter(TenderDocument document, IReadOnlyDictionary<int, SectionRole> roles)
    {
        this.document = document;
        this.roles = roles;
    }

    // A section below which the next ones may lie.
    private sealed record Open(int Section, int Level, string[] Number, SectionRole Role);

    /// <summary>
    /// The sections in order; together they hold all blocks. Roles are what a heading's words show, by block.
    /// </summary>
    public static IReadOnlyList<Section> Split(TenderDocument document, IReadOnlyDictionary<int, SectionRole> roles) =>
        new SectionSplitter(document, roles).Split();

    private List<Section> Split()
    {
        var headings = Enumerable.Range(0, document.Blocks.Count)
            .Where(block => document.Blocks[block].Kind == BlockKind.Heading).ToList();
        var firstHeading = headings.Count > 0 ? headings[0] : document.Blocks.Count;
        if (firstHeading > 0) sections.Add(new("", SectionRole.Unknown, 0, firstHeading - 1, false));
        for (var index = 0; index < headings.Count; index++)
        {
            var last = index + 1 < headings.Count ? headings[index + 1] - 1 : document.Blocks.Count - 1;
            Add(headings[index], last);
        }

        SetEnds();
        return sections;
    }

    private void Add(int heading, int lastBlock)
    {
        var block = document.Blocks[heading];
        var title = block.Span.In(document.Text).ReplaceLineEndings(" ");
        var number = NumberOf(block, title);
        open.RemoveRange(CountAbove(block.Level, number), open.Count - CountAbove(block.Level, number));
        var role = roles.GetValueOrDefault(heading);
        if (role == SectionRole.Unknown && open.Count > 0) role = open[^1].Role;
        var parent = open.Count > 0 ? open[^1].Section : -1;
        sections.Add(new(title, role, heading, lastBlock, true) { Parent = parent, Depth = open.Count + 1 });
        open.Add(new(sections.Count - 1, block.Level, number, role));
    }

    // How many of the open sections lie above a heading.
    private int CountAbove(int level, string[] number)
    {
        for (var above = open.Count - 1; above >= 0 && number.Length > 0; above--)
        {
            if (IsPrefix(open[above].Number, number)) return above + 1;
            if (open[above].Number.Length == number.Length && number.Length > 1 && IsPrefix([.. number.Take(number.Length - 1)], open[above].Number))
                return above;
        }

        var count = open.Count;
        while (count > 0 && open[count - 1].Level >= level) count--;
        return count;
    }

    private static bool IsPrefix(string[] prefix, string[] number) =>
        prefix.Length > 0 && prefix.Length < number.Length && prefix.SequenceEqual(number.Take(prefix.Length));

    private static string[] NumberOf(Block block, string title)
    {
        var written = Number().Match(block.Number is { } computed ? $"{computed} {title}" : title);
        return written.Success ? written.Groups[1].Value.Split('.', StringSplitOptions.RemoveEmptyEntries) : [];
    }

    private void SetEnds()
    {
        for (var index = sections.Count - 1; index >= 0; index--)
        {
            var section = sections[index];
            if (section.Parent < 0) continue;
            var parent = sections[section.Parent];
            sections[section.Parent] = parent with { LastBlockOfAll = Math.Max(parent.LastBlockOfAll, section.LastBlockOfAll) };
        }
    }

    [GeneratedRegex(
        @"^\s*(?:art(?:\.|icle|ikel)?\s+)?((?:[A-Z]\.?)?\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}(?:\.\d{1,3})+)(?![\d%])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
