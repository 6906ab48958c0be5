using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>Reads text that does not go into a document, such as deleted words: a line a paragraph.</summary>
internal static class DeletedText
{
    public static string Read(XElement container)
    {
        var runs = container.Descendants(W.Run)
            .Where(run => !run.Ancestors().Any(a => a.Name == W.Compatibility + "Fallback"))
            .GroupBy(run => run.Ancestors(W.Paragraph).FirstOrDefault())
            .Select(paragraph => string.Concat(paragraph.Select(run => RunText.Read(run, isDeleted: true))));
        return string.Join('\n', runs.Where(line => line.Length > 0));
    }
}
