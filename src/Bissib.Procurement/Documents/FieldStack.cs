using System.Text;
using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>
/// The complex fields that are open at a point of a text: each has a code, shown to nobody, and after its separator a
/// result (ECMA-376, 17.16.2).
/// </summary>
internal sealed class FieldStack(bool tellsContents)
{
    private readonly List<Field> open = [];

    public bool IsOpen => open.Count > 0;

    // A list of choices keeps its choice in its properties; a result beside it repeats that.
    public bool IsInCode => open.Exists(f => !f.HasResult || RunText.IsDropDown(f.Begin));

    public bool IsInContents => tellsContents && open.Exists(f => f is { HasResult: true, IsContents: true });

    /// <summary>How many fields are begun more often than ended, hidden ones left out.</summary>
    public static int Balance(XElement container, WordRevisions revisions) => container.Descendants(W.FieldCharacter)
        .Where(f => !f.Ancestors().Any(a => revisions.Hides(a) || a.Name == W.Compatibility + "Fallback"))
        .Sum(f => KindOf(f) switch { "begin" => 1, "end" => -1, _ => 0 });

    public static string? KindOf(XElement fieldCharacter) => (string?)fieldCharacter.Attribute(W.Main + "fldCharType");

    /// <summary>Whether a text is what a field for text shows as long as nobody fills it (17.16.17).</summary>
    public bool IsUnfilled(string text)
    {
        if (open.Count == 0 || open[^1] is not { HasResult: true, TextInput: { } input } field) return false;
        field.HasText = true;
        var hint = input.ValueOf(W.Main + "default") ?? "";
        return string.IsNullOrWhiteSpace(text) || hint.Contains(text.Trim(), StringComparison.Ordinal);
    }

    /// <summary>Answers whether a field for text ends that shows nothing at all.</summary>
    public bool Meet(XElement fieldCharacter)
    {
        var isEmpty = false;
        switch (KindOf(fieldCharacter))
        {
            case "begin":
                open.Add(new Field(fieldCharacter));
                break;
            case "separate" when open.Count > 0:
                open[^1].HasResult = true;
                break;
            case "end" when open.Count > 0:
                isEmpty = open[^1] is { TextInput: not null, HasText: false };
                open.RemoveAt(open.Count - 1);
                break;
        }

        return isEmpty;
    }

    public void AddCode(string code)
    {
        if (open.Count > 0 && !open[^1].HasResult) open[^1].Code.Append(code);
    }

    /// <summary>
    /// A code that goes on into the next paragraph is taken as broken, or it would hide the rest of the document.
    /// </summary>
    public void EndParagraph() => open.RemoveAll(f => !f.HasResult);

    private sealed class Field(XElement begin)
    {
        public XElement Begin => begin;

        public XElement? TextInput { get; } = begin.Element(W.Main + "ffData")?.Element(W.Main + "textInput");

        public bool HasText { get; set; }

        public StringBuilder Code { get; } = new();

        public bool HasResult { get; set; }

        public bool IsContents => Code.ToString().TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase);
    }
}
