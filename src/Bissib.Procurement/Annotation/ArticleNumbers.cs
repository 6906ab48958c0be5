using System.Globalization;
using System.Text.RegularExpressions;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// The numbers of a document's articles that would move if an article were numbered behind a block: those that follow
/// in its series, "13" and "14" behind "12", "4.3" behind "4.2", with all that lies below them.
/// </summary>
internal sealed partial class ArticleNumbers
{
    private readonly string prefix;
    private readonly int last;

    private ArticleNumbers(string prefix, int last) => (this.prefix, this.last) = (prefix, last);

    /// <summary>Null where the section of the block has no number, or where none follows in its series.</summary>
    public static ArticleNumbers? Behind(TenderDocument document, int block)
    {
        var numbers = document.Blocks.Select((heading, index) => (Index: index, Number: NumberOf(document, heading)))
            .Where(pair => pair.Number is not null).ToList();
        var own = numbers.LastOrDefault(pair => pair.Index <= block).Number;
        if (own is null) return null;
        var (parent, number) = Parted(own);
        return numbers.Exists(pair =>
            pair.Index > block && Parted(pair.Number!) is var (other, next) && other == parent && next > number)
            ? new(parent, number)
            : null;
    }

    /// <summary>Whether a number such as "13.2" moves.</summary>
    public bool Holds(string number)
    {
        if (!number.StartsWith(prefix, StringComparison.Ordinal)) return false;
        var own = number[prefix.Length..].Split('.')[0];
        return int.TryParse(own, CultureInfo.InvariantCulture, out var counted) && counted > last;
    }

    private static (string Parent, int Number) Parted(string number)
    {
        var dot = number.LastIndexOf('.');
        return (number[..(dot + 1)], int.Parse(number.AsSpan(dot + 1), CultureInfo.InvariantCulture));
    }

    private static string? NumberOf(TenderDocument document, Block block)
    {
        if (block.Kind != BlockKind.Heading) return null;
        var title = block.Span.In(document.Text);
        var match = Written().Match(block.Number is { } shown ? $"{shown} {title}" : title);
        return match.Success ? match.Groups[1].Value : null;
    }

    [GeneratedRegex(@"^\s*(?:art(?:\.|icle|ikel)?\s*)?([0-9]{1,3}(?:\.[0-9]{1,3}){0,4})(?:[.)\s:–—-]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Written();
}
