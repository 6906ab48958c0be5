using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Bissib.Procurement.Documents.Formats;

/// <summary>
/// Reads the text of a web page: headings, paragraphs, list entries and cells of tables. Nothing is run or fetched;
/// scripts, styles and drawings are dropped.
/// </summary>
public static partial class HtmlReader
{
    private static readonly HashSet<string> Dropped =
        ["svg", "math", "template", "select", "object", "head", "noscript"];

    // Elements that do not break the line; all others, known or not, end a block.
    private static readonly HashSet<string> Inline =
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
        "img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
        "time",
        "tt", "u", "var", "wbr", "nobr", "input", "o:p", "st1:place", "?",
    ];

    /// <exception cref="UnreadableDocumentException">There is no text in it.</exception>
    public static TenderDocument Read(Stream file, string name)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        var flow = new BlockFlow();
        var state = new HtmlState(flow);
        var tokens = new HtmlTokens(Decode(copy.GetBuffer().AsSpan(0, (int)copy.Length)));
        var (dropped, depth) = ("", 0);
        while (tokens.Next(out var token))
        {
            if (depth > 0)
            {
                if (token.Tag == dropped) depth += token.IsEnd ? -1 : 1;
                else if (dropped == "head" && token.Tag == "body") depth = 0;
            }
            else if (token.Tag.Length == 0) flow.AddCollapsed(WebUtility.HtmlDecode(token.Text.ToString()));
            else if (token.Tag == "br") flow.Add('\n');
            else if (Dropped.Contains(token.Tag))
                (dropped, depth) = (token.Tag, token.IsEnd || token.Text.EndsWith("/") ? 0 : 1);
            else if (!Inline.Contains(token.Tag)) state.Meet(token);
        }

        state.Close();
        return flow.Build(file, name, DocumentFormat.Html);
    }

    /// <summary>True where a text begins as a web page does.</summary>
    internal static bool IsHtml(string start)
    {
        var text = start.AsSpan().TrimStart();
        return text.StartsWith("<") && (text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<body", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase));
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)]);
        var named = Charset().Match(start);
        if (!named.Success || named.Groups[1].Value.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
            return TextDecoder.Decode(bytes);
        try
        {
            // "iso-8859-1" means Windows-1252 on the web (Encoding Standard, 4.2), and 1252 is what is taken where
            // neither is known.
            var page = CodePagesEncodingProvider.Instance.GetEncoding(named.Groups[1].Value) ?? TextDecoder.Windows1252;
            return page.GetString(bytes);
        }
        catch (ArgumentException)
        {
            return TextDecoder.Decode(bytes);
        }
    }

    [GeneratedRegex(
        """<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Charset();
}
