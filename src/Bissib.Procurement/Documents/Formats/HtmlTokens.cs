namespace Bissib.Procurement.Documents.Formats;

/// <summary>
/// A stretch of an HTML file: Tag is its name in small letters, empty for text. Text holds the characters, or the
/// attributes of a tag.
/// </summary>
internal readonly ref struct HtmlToken(string tag, bool isEnd, ReadOnlySpan<char> text)
{
    public string Tag { get; } = tag;

    public bool IsEnd { get; } = isEnd;

    public ReadOnlySpan<char> Text { get; } = text;
}

/// <summary>
/// Cuts HTML into tags and text in one pass; comments, declarations, scripts and styles are left out.
/// </summary>
internal sealed class HtmlTokens(string html)
{
    // Elements whose content is no markup (HTML, 13.1.2).
    private static readonly HashSet<string> Raw =
        ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"];

    private readonly int lastDouble = html.LastIndexOf('"');
    private readonly int lastSingle = html.LastIndexOf('\'');
    private int at;

    public bool Next(out HtmlToken token)
    {
        while (at < html.Length)
        {
            if (html[at] != '<' || !StartsTag(at + 1))
            {
                var end = html.IndexOf('<', at + 1);
                token = new("", false, html.AsSpan(at, (end < 0 ? html.Length : end) - at));
                at = end < 0 ? html.Length : end;
                return true;
            }

            if (html[at + 1] is '!' or '?')
            {
                SkipDeclaration();
                continue;
            }

            token = ReadTag();
            if (!token.IsEnd && Raw.Contains(token.Tag)) SkipRaw(token.Tag);
            return true;
        }

        token = default;
        return false;
    }

    private bool StartsTag(int next) =>
        next < html.Length && (char.IsAsciiLetter(html[next]) || html[next] is '/' or '!' or '?');

    private void SkipDeclaration()
    {
        var isComment = html.AsSpan(at).StartsWith("<!--");
        var end = isComment ? html.IndexOf("-->", at + 2, StringComparison.Ordinal) : html.IndexOf('>', at);
        at = end < 0 ? html.Length : end + (isComment ? 3 : 1);
    }

    private void SkipRaw(string tag)
    {
        var end = html.IndexOf($"</{tag}", at, StringComparison.OrdinalIgnoreCase);
        at = end < 0 ? html.Length : end;
    }

    private HtmlToken ReadTag()
    {
        var isEnd = html[at + 1] == '/';
        var start = at + (isEnd ? 2 : 1);
        var name = start;
        while (name < html.Length && (char.IsAsciiLetterOrDigit(html[name]) || html[name] is ':' or '-')) name++;
        var end = EndOfTag(name);
        at = Math.Min(end + 1, html.Length);
        // The longest name of HTML has ten letters; what is longer is nobody's element.
        var tag = name - start <= 30 ? html[start..name].ToLowerInvariant() : "?";
        return new(tag.Length == 0 ? "?" : tag, isEnd, html.AsSpan(name, end - name));
    }

    // A quote counts only after an equals sign and where it is closed, as in title=l'eau it is a letter.
    private int EndOfTag(int from)
    {
        var previous = ' ';
        for (var index = from; index < html.Length; index++)
        {
            var character = html[index];
            if (character == '>') return index;
            if (previous == '='
                && ((character == '"' && index < lastDouble) || (character == '\'' && index < lastSingle)))
                index = html.IndexOf(character, index + 1);
            if (!char.IsWhiteSpace(character)) previous = character;
        }

        return html.Length;
    }
}
