using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Bissib.Procurement.Annotation;
using Bissib.Procurement.Documents;
using static Bissib.Procurement.Tests.Annotation.RevisionAcceptor;

namespace Bissib.Procurement.Tests.Annotation;

/// <summary>Annotates files in tests and reads back what was written, on the XML alone.</summary>
internal static class Annotated
{
    public const string Author = "Bissib Procurement";

    public static TenderDocument Read(byte[] file) => WordReader.Read(new MemoryStream(file), "test.docx");

    /// <summary>The annotated file; what the verifier finds fails the test.</summary>
    public static byte[] Annotate(byte[] file, AnnotationPlan plan, AnnotationExtent? expected = null)
    {
        using var target = new MemoryStream();
        var outcome = WordAnnotator.Annotate(new MemoryStream(file), target, Read(file), plan);
        Assert.Empty(outcome.Faults);
        if (expected is not null) Assert.Equal(expected, outcome.Extent);
        return target.ToArray();
    }

    public static byte[] Remark(byte[] file, params TextSpan[] spans) =>
        Annotate(file, Plan(remarks: [.. spans.Select(
            (span, index) => new Remark($"social/clause-{index}", span, ["Title", "Explanation"]))]));

    public static byte[] Insert(byte[] file, params int[] blocks) =>
        Annotate(file, Plan(insertions: [.. blocks.Select((b, index) => Clause($"social/clause-{index}", b))]));

    public static Insertion Clause(string key, int block) => new(
        key, block, true, ["Insertion clause", "First paragraph.", "Second paragraph."],
        ["Missing clause", "Law"], Language.French);

    public static AnnotationPlan Plan(
        IReadOnlyList<Remark>? remarks = null, IReadOnlyList<Insertion>? insertions = null) => new()
    {
        Remarks = remarks ?? [],
        Insertions = insertions ?? [],
        Author = Author,
        Initials = "BP",
        Date = new(2026, 3, 1, 10, 0, 0, TimeSpan.FromHours(1)),
    };

    /// <summary>The span of the words of a document between « and » in a copy of its text.</summary>
    public static TextSpan SpanOf(byte[] file, string words)
    {
        var start = Read(file).Text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }

    /// <summary>
    /// The text between the marks of a comment, as a reader of the file sees it; paragraphs are parted by line ends.
    /// </summary>
    public static string RangeText(XDocument document, string id)
    {
        var text = new StringBuilder();
        var isInside = false;
        foreach (var element in document.Descendants())
        {
            if (element.Name == Wml + "commentRangeStart"
                && (string?)element.Attribute(Wml + "id") == id) isInside = true;
            if (element.Name == Wml + "commentRangeEnd"
                && (string?)element.Attribute(Wml + "id") == id) return text.ToString();
            if (!isInside || element.Ancestors(Wml + "del").Any()) continue;
            if (element.Name == Wml + "p" && text.Length > 0) text.Append('\n');
            else if (element.Name == Wml + "t") text.Append(element.Value);
            else if (element.Name == Wml + "tab" && element.Parent!.Name == Wml + "r") text.Append('\t');
            else if (element.Name == Wml + "br") text.Append('\n');
        }

        return "no such range";
    }

    public static XDocument? Part(byte[] file, string part)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        if (archive.GetEntry(part) is not { } entry) return null;
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }

    public static IReadOnlyList<string> CommentIds(byte[] file) =>
        [.. Part(file, "word/comments.xml")?.Root!.Elements(Wml + "comment")
            .Select(c => (string)c.Attribute(Wml + "id")!) ?? []];

    /// <summary>
    /// One start, one end, one reference for each comment, in this order, and none for anything else.
    /// </summary>
    public static void AssertBalanced(XDocument document, IEnumerable<string> ids)
    {
        var marks = document.Descendants().Where(e => e.Name.LocalName.StartsWith("comment", StringComparison.Ordinal))
            .GroupBy(e => (string)e.Attribute(Wml + "id")!)
            .ToDictionary(g => g.Key, g => string.Join(' ', g.Select(e => e.Name.LocalName)));
        Assert.Equal(ids.Order(), marks.Keys.Order());
        Assert.All(marks.Values, m => Assert.Equal("commentRangeStart commentRangeEnd commentReference", m));
    }
}
