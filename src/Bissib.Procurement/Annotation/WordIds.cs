using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// Numbers for what is written into a file, none of them in use there yet. They depend on the file and the plan alone,
/// so that the same input always gives the same output.
/// </summary>
internal sealed class WordIds
{
    private static readonly string[] Stories = ["comments", "footnotes", "endnotes", "header", "footer"];

    private readonly HashSet<int> used = [];
    private readonly HashSet<uint> paragraphs = [];
    private int last;

    public WordIds(WordPackage package)
    {
        foreach (var attribute in StoriesOf(package).SelectMany(p => package.Find(p)!.Descendants()).Attributes())
        {
            if (attribute.Name == W.Id && int.TryParse(attribute.Value, CultureInfo.InvariantCulture, out var id))
                used.Add(id);
            else if (attribute.Name == W.ParagraphId && TryParseHex(attribute.Value, out var paragraph))
                paragraphs.Add(paragraph);
        }

        last = used.Where(id => id < int.MaxValue).DefaultIfEmpty(-1).Max();
        if (last > int.MaxValue / 2) last = -1;
    }

    /// <summary>The parts with text: the main part, comments, notes, headers and footers.</summary>
    public static IEnumerable<string> StoriesOf(WordPackage package) =>
        Stories.SelectMany(kind => package.Related(package.MainPart, kind)).Prepend(package.MainPart)
            .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// An id for a revision or a comment. Both kinds are counted together: readers that keep them apart do not mind,
    /// and others exist.
    /// </summary>
    public int Next()
    {
        do last = Math.Max(last + 1, 0);
        while (!used.Add(last));
        return last;
    }

    /// <summary>A paragraph id: above 0 and below 0x80000000 (MS-DOCX, 2.6.2.3), as eight hexadecimal digits.</summary>
    public string NextParagraph(string seed)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(seed));
        var id = BitConverter.ToUInt32(hash) & 0x7FFFFFFF;
        while (id == 0 || !paragraphs.Add(id)) id = (id + 1) & 0x7FFFFFFF;
        return id.ToString("X8", CultureInfo.InvariantCulture);
    }

    private static bool TryParseHex(string digits, out uint number) =>
        uint.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out number);
}
