using System.IO.Compression;
using System.Xml.Linq;

namespace Bissib.Procurement.Tests.Annotation;

/// <summary>
/// Accepts or rejects all changes of a Word file's main part, on the XML alone and without any code of the engine: the
/// other half of the proof that an annotated file can be taken back (ECMA-376, 17.13.5).
/// </summary>
internal static class RevisionAcceptor
{
    public static readonly XNamespace Wml = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static XDocument Load(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var stream = archive.GetEntry("word/document.xml")!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    public static XDocument AcceptAll(byte[] file) =>
        Settle(Load(file), kept: ["ins", "moveTo"], dropped: ["del", "moveFrom"], accepts: true);

    public static XDocument RejectAll(byte[] file) =>
        Settle(Load(file), kept: ["del", "moveFrom"], dropped: ["ins", "moveTo"], accepts: false);

    private static XDocument Settle(XDocument document, string[] kept, string[] dropped, bool accepts)
    {
        foreach (var change in document.Descendants().Where(e => e.Name.LocalName is "pPrChange" or "rPrChange")
            .ToList())
            SettleProperties(change, accepts);
        foreach (var run in Runs(document, dropped))
            run.ReplaceWith(run.Elements()
                .Where(e => e.Name.LocalName.StartsWith("commentRange", StringComparison.Ordinal)));
        foreach (var run in Runs(document, kept)) run.ReplaceWith(run.Nodes());
        foreach (var text in document.Descendants(Wml + "delText").ToList()) text.Name = Wml + "t";
        foreach (var paragraph in document.Descendants(Wml + "p").ToList()) SettleMark(paragraph, kept, dropped);
        return document;
    }

    private static List<XElement> Runs(XDocument document, string[] names) =>
        [.. document.Descendants().Where(e => names.Contains(e.Name.LocalName) && e.Parent!.Name.LocalName != "rPr")];

    private static void SettleProperties(XElement change, bool accepts)
    {
        var current = change.Parent!;
        change.Remove();
        if (accepts) return;
        var fixedOnes = current.Elements()
            .Where(e => e.Name.LocalName is "sectPr" || (e.Name.LocalName == "rPr" && current.Name.LocalName == "pPr"));
        current.ReplaceNodes(change.Elements().Single().Elements().Concat(fixedOnes).Select(e => new XElement(e))
            .ToList());
    }

    // A mark that goes joins its paragraph with the next, which keeps its own properties; without a next one it stays.
    private static void SettleMark(XElement paragraph, string[] kept, string[] dropped)
    {
        var mark = paragraph.Element(Wml + "pPr")?.Element(Wml + "rPr");
        mark?.Elements().Where(e => kept.Contains(e.Name.LocalName)).Remove();
        var goes = mark?.Elements().FirstOrDefault(e => dropped.Contains(e.Name.LocalName));
        goes?.Remove();
        var content = paragraph.Elements().Where(e => e.Name.LocalName != "pPr").ToList();
        var next = paragraph.ElementsAfterSelf().FirstOrDefault();
        if (goes is not null && (next?.Name == Wml + "p" || content.Count == 0))
        {
            paragraph.Remove();
            foreach (var child in content) child.Remove();
            if (next?.Element(Wml + "pPr") is { } properties) properties.AddAfterSelf(content);
            else next?.AddFirst(content);
        }
    }
}
