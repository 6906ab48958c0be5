using System.Security.Cryptography;
using System.Text;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// The last line of each comment of ours, "[social/living-wage 3f9a1c20]": the key by which a later run knows it, and a
/// hash of what it said, which tells a comment that a person has edited.
/// </summary>
internal sealed record CommentKey(string Key, string Hash)
{
    private const int HashLength = 8;

    public static CommentKey? Find(string line)
    {
        if (line is not ['[', .. var words, ']']) return null;
        var space = words.LastIndexOf(' ');
        return space < 0 ? new(words, "") : new(words[..space], words[(space + 1)..]);
    }

    public static string HashOf(IEnumerable<string> paragraphs)
    {
        var text = string.Join('\n', paragraphs.Select(AnnotationText.Clean));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLength];
    }

    public override string ToString() => $"[{Key} {Hash}]";
}
