namespace Bissib.Procurement.Documents.Pdf;

/// <summary>Words on one baseline, from left to right; at least one.</summary>
internal sealed class PdfLine
{
    private string? text;

    public PdfLine(List<PdfWord> words)
    {
        Words = words;
        Left = words[0].Left;
        Right = words.Max(w => w.Right);
        var main = words[0];
        var letters = 0;
        var bold = 0;
        foreach (var word in words)
        {
            if (word.Text.Length > main.Text.Length) main = word;
            letters += word.Text.Length;
            if (word.IsBold) bold += word.Text.Length;
        }

        Size = main.Size;
        Baseline = main.Baseline;
        IsBold = bold > 0.85 * letters;
    }

    public List<PdfWord> Words { get; }

    public double Left { get; }

    public double Right { get; }

    public double Baseline { get; }

    /// <summary>The font size of its longest word, in points.</summary>
    public double Size { get; }

    public bool IsBold { get; }

    public bool IsContents { get; set; }

    public string Text => text ??= string.Join(' ', Words.Select(w => w.Text));
}
