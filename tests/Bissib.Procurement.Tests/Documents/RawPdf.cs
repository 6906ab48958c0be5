using System.Globalization;
using System.Text;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Documents;

/// <summary>A PDF written object by object, for what no library writes: the first object is the catalog.</summary>
internal static class RawPdf
{
    /// <summary>
    /// One page of A4 (object 3) with this content (object 4), Helvetica as /F1 (object 5), and more objects from 6 on.
    /// Page and catalog are further entries of their dictionaries.
    /// </summary>
    public static byte[] Page(string content, string page = "", string catalog = "", params string[] more) => Of(
    [
        $"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R "
            + $"{(page.Contains("/MediaBox", StringComparison.Ordinal) ? "" : "/MediaBox [0 0 595 842]")} /Contents 4 "
            + "0 R "
            + $"{(page.Contains("/Resources", StringComparison.Ordinal) ? "" : "/Resources << /Font << /F1 5 0 R >> >>")} {page} >>",
        Stream(content),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        .. more,
    ]);

    /// <summary>Several pages of A4 with Helvetica as /F1 and one image as /Im.</summary>
    public static byte[] Pages(string[] contents, string image) => Of(
    [
        "<< /Type /Catalog /Pages 2 0 R >>",
        $"<< /Type /Pages /Count {contents.Length} /Kids "
            + $"[{string.Join(' ', contents.Select((_, index) => $"{(2 * index) + 5} 0 R"))}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        image,
        .. contents.SelectMany((content, index) => new[]
        {
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {(2 * index) + 6} 0 R "
                + "/Resources << /Font << /F1 3 0 R >> /XObject << /Im 4 0 R >> >> >>",
            Stream(content),
        }),
    ]);

    public static string Stream(string content, string entries = "") =>
        $"<< /Length {content.Length} {entries} >>\nstream\n{content}\nendstream";

    /// <summary>A line of text of 10 points in /F1.</summary>
    public static string Text(double x, double y, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 10 Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET\n");

    /// <summary>A font that the file describes: only of such a font PdfPig asks which letters it has.</summary>
    public static string Font(string name, string entries = "") =>
        $"<< /Type /Font /Subtype /TrueType /BaseFont /{name} /FirstChar 32 /LastChar 255 "
        + $"/Widths [{string.Join(' ', Enumerable.Repeat("500", 224))}] "
        + $"/FontDescriptor << /Type /FontDescriptor /FontName /{name} /Flags 32 >> /Encoding /WinAnsiEncoding "
        + $"{entries} >>";

    public static TenderDocument Read(this byte[] file, ReadingOptions? options = null) =>
        PdfReader.Read(new MemoryStream(file), "tender.pdf", options);

    public static List<string> Texts(this TenderDocument document) =>
        [.. document.Blocks.Select(b => b.Span.In(document.Text))];

    private static byte[] Of(string[] objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var number = 1; number <= objects.Length; number++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{objects[number - 1]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture,
            $"trailer\n<< /Root 1 0 R /Size {objects.Length + 1} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
