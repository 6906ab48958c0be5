using System.Text;
using System.Xml;
using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation.Reconstruction;

/// <summary>
/// Writes text into a run character by character: as many characters are read back as were written, so that positions
/// stay what they are.
/// </summary>
internal static class DraftText
{
    /// <summary>The text as it is read back from a run.</summary>
    public static string Kept(ReadOnlySpan<char> text)
    {
        var kept = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var isPair = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
            if (isPair) kept.Append(text[index]).Append(text[++index]);
            else kept.Append(Kept(text[index]));
        }

        return kept.ToString();
    }

    public static XElement Run(string kept, Language language, params object?[] properties)
    {
        var run = new XElement(W.Run, new XElement(W.RunProperties, properties, WordLanguage.Element(language)));
        foreach (var (piece, index) in kept.Split('\t').Select((piece, index) => (piece, index)))
        {
            if (index > 0) run.Add(new XElement(W.Main + "tab"));
            if (piece.Length > 0) run.Add(new XElement(W.Text, new XAttribute(W.Space, "preserve"), piece));
        }

        return run;
    }

    // Word shows no soft hyphen, and XML cannot hold every character.
    private static char Kept(char character) => character switch
    {
        RunText.SoftHyphen => '-',
        '\t' => '\t',
        '\n' or '\r' => ' ',
        _ when char.IsSurrogate(character) || !XmlConvert.IsXmlChar(character) => '\uFFFD',
        _ => character,
    };
}
