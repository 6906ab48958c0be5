using System.Buffers;
using System.Globalization;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Makes lines of the table (TSV) that Tesseract writes of a page: one row a word, with its box in pixels.
/// </summary>
internal static class RecognisedPage
{
    private const int WordLevel = 5;
    private const double LeastConfidence = 25;
    private const double LeastOfPage = 55;
    private const int FewWords = 3;
    private const int ManyWords = 20;
    private const double LeastFamiliarity = 0.1;
    private static readonly SearchValues<char> Descending = SearchValues.Create("gjpqyçQ,;()");

    private readonly record struct Row(string Block, string Line, double Left, double Top, double Right, double Bottom,
        double Confidence, string Text)
    {
        public double Height => Bottom - Top;
    }

    /// <summary>
    /// The page with what was read; null where that is too little or too unsure. Scale: points a pixel.
    /// </summary>
    public static PageText? Read(string table, PageText page, double scale)
    {
        var rows = table.Split('\n').Select(Parse).OfType<Row>().Where(r => r.Confidence >= LeastConfidence).ToList();
        if (rows.Count < FewWords || rows.Average(r => r.Confidence) < LeastOfPage) return null;
        // A page in a language that was not asked for comes out as words all the same, but as nobody's.
        if (rows.Count >= ManyWords
            && LanguageEvidence.Familiarity([.. rows.Select(r => r.Text)]) < LeastFamiliarity) return null;
        var words = rows.GroupBy(r => r.Block).SelectMany(block => WordsOf([.. block], page.Height, scale)).ToList();
        return new PageText
        {
            Number = page.Number,
            Width = page.Width,
            Height = page.Height,
            Top = page.Height,
            Lines = SideBySide.Join(LineFinder.Find(words)),
            IsRecognised = true,
        };
    }

    private static Row? Parse(string line)
    {
        var cells = line.TrimEnd('\r').Split('\t');
        if (cells.Length < 12 || cells[0] != WordLevel.ToString(CultureInfo.InvariantCulture)) return null;
        if (string.IsNullOrWhiteSpace(cells[11])) return null;
        var (left, top) = (Number(cells[6]), Number(cells[7]));
        return new(
            $"{cells[1]}.{cells[2]}", $"{cells[3]}.{cells[4]}", left, top, left + Number(cells[8]),
            top + Number(cells[9]), Number(cells[10]), cells[11].Trim());
    }

    private static double Number(string cell) => double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);

    // The height of a line changes with its letters, so lines of a block have one size unless they are far from it.
    private static IEnumerable<PdfWord> WordsOf(List<Row> block, double pageHeight, double scale)
    {
        var lines = block.GroupBy(r => r.Line).Select(line => line.ToList()).ToList();
        var usual = Median(lines.Select(HeightOf));
        foreach (var line in lines)
        {
            var height = HeightOf(line) is var own && (own > 1.35 * usual || own < 0.65 * usual) ? own : usual;
            var size = Math.Round(height * scale * 2) / 2;
            var baseline = pageHeight - (Median(line.Select(BaselineOf)) * scale);
            foreach (var word in line)
            {
                var (left, right) = (word.Left * scale, word.Right * scale);
                var box = new PdfBox(left, pageHeight - (word.Bottom * scale), right, pageHeight - (word.Top * scale));
                yield return new PdfWord(word.Text, box, left, right, baseline, size, IsBold: false)
                {
                    HasSpaceBefore = true,
                    HasSpaceAfter = true,
                };
            }
        }
    }

    private static double HeightOf(List<Row> line) => Math.Max(1, line.Max(r => r.Bottom) - line.Min(r => r.Top));

    // Letters below the line take about a fifth of a word's height.
    private static double BaselineOf(Row word) =>
        word.Text.AsSpan().IndexOfAny(Descending) < 0 ? word.Bottom : word.Bottom - (0.2 * word.Height);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
