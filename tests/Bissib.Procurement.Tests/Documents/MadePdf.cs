using Bissib.Procurement.Documents;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Bissib.Procurement.Tests.Documents;

/// <summary>A PDF made in a test. Positions are in points from the lower left of an A4 page (595 by 842).</summary>
internal sealed class MadePdf
{
    private const double LineHeight = 12;

    private static readonly byte[] OnePixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly List<List<Action<PdfPageBuilder, Fonts>>> pages = [[]];

    public MadePdf NextPage()
    {
        pages.Add([]);
        return this;
    }

    public MadePdf Text(double x, double y, string text, double size = 10, bool isBold = false) =>
        Draw((page, fonts) => page.AddText(text, size, new PdfPoint(x, y), isBold ? fonts.Bold : fonts.Plain));

    public MadePdf Bold(double x, double y, string text) => Text(x, y, text, isBold: true);

    /// <summary>Lines of 10 points under each other, 12 points apart, from this height down.</summary>
    public MadePdf Lines(double x, double top, params string[] lines)
    {
        for (var index = 0; index < lines.Length; index++) Text(x, top - (index * LineHeight), lines[index]);
        return this;
    }

    public MadePdf Rule(double x1, double y1, double x2, double y2) =>
        Draw((page, _) => page.DrawLine(new PdfPoint(x1, y1), new PdfPoint(x2, y2), 0.5));

    public MadePdf Scan() => Draw((page, _) => page.AddPng(OnePixel, new PdfRectangle(0, 0, 595, 842)));

    public byte[] Bytes()
    {
        using var builder = new PdfDocumentBuilder();
        var fonts = new Fonts(
            builder.AddStandard14Font(Standard14Font.Helvetica),
                builder.AddStandard14Font(Standard14Font.HelveticaBold));
        foreach (var steps in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var step in steps) step(page, fonts);
        }

        return builder.Build();
    }

    public TenderDocument Read() => Bytes().Read(new ReadingOptions { RecognisesScans = false });

    private MadePdf Draw(Action<PdfPageBuilder, Fonts> step)
    {
        pages[^1].Add(step);
        return this;
    }

    private sealed record Fonts(PdfDocumentBuilder.AddedFont Plain, PdfDocumentBuilder.AddedFont Bold);
}
