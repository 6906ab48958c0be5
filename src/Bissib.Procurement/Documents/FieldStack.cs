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

    public bool IsInCode => open.Exists(f => !f.HasResult);

    public bool IsInContents => tellsContents && open.Exists(f => f is { HasResult: true, IsContents: true });

    /// <summary>How many fields are begun more often than ended, deleted ones left out.</summary>
    public static int Balance(XElement container) => container.Descendants(W.FieldCharacter)
        .Where(f => !f.Ancestors()
            .Any(a => a.Name == W.Deleted || a.Name == W.MovedFrom || a.Name == W.Compatibility + "Fallback"))
        .Sum(f => KindOf(f) switch { "begin" => 1, "end" => -1, _ => 0 });

    public static string? KindOf(XElement fieldCharacter) => (string?)fieldCharacter.Attribute(W.Main + "fldCharType");

    public void Meet(XElement fieldCharacter)
    {
        switch (KindOf(fieldCharacter))
        {
            case "begin":
                open.Add(new Field());
                break;
            case "separate" when open.Count > 0:
                open[^1].HasResult = true;
                break;
            case "end" when open.Count > 0:
                open.RemoveAt(open.Count - 1);
                break;
        }
    }

    public void AddCode(string code)
    {
        if (open.Count > 0 && !open[^1].HasResult) open[^1].Code.Append(code);
    }

    /// <summary>
    /// A code that goes on into the next paragraph is taken as broken, or it would hide the rest of the document.
    /// </summary>
    public void EndParagraph() => open.RemoveAll(f => !f.HasResult);

    private sealed class Field
    {
        public StringBuilder Code { get; } = new();

        public bool HasResult { get; set; }

        public bool IsContents => Code.ToString().TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase);
    }
}
