using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// The marked sequences (ISO 32000-1, 14.6) that stand open while a page is drawn: whether one of them is on a layer
/// that is off, and what text stands for the glyphs of the last one.
/// </summary>
internal sealed class MarkedContent(IPdfTokenScanner scanner, HiddenLayers layers)
{
    private const int LongestReplacement = 8;

    private readonly Stack<bool> open = new();
    private string? replacement;

    /// <summary>What is drawn now is on a layer that is off.</summary>
    public bool IsOff { get; private set; }

    public int Depth => open.Count;

    public void Begin(NameToken tag, DictionaryToken? properties)
    {
        var isOff = tag.Data == "OC" && properties is not null && layers.Holds(properties);
        Enter(isOff);
        replacement = properties is null ? null : ReplacementOf(properties);
    }

    public void End()
    {
        replacement = null;
        Leave(open.Count - 1);
    }

    /// <summary>Begins a form as if it were a sequence.</summary>
    public void Enter(bool isOff)
    {
        open.Push(IsOff);
        IsOff |= isOff;
    }

    /// <summary>Ends what was begun since there were this many, also what a form left open.</summary>
    public void Leave(int depth)
    {
        while (open.Count > Math.Max(0, depth)) IsOff = open.Pop();
    }

    /// <summary>
    /// The replacement text of a sequence (14.9.4) stands for all of its glyphs: ligatures mostly. Null where there is
    /// none; empty from the second glyph on.
    /// </summary>
    public string? TakeReplacement()
    {
        var text = replacement;
        if (text is not null) replacement = "";
        return text;
    }

    private string? ReplacementOf(DictionaryToken properties) =>
        properties.TryGet<IDataToken<string>>(NameToken.ActualText, scanner, out var text)
        && text.Data.Trim('\u00ad') is { Length: > 0 and <= LongestReplacement } words
        && !words.Any(char.IsWhiteSpace)
            ? words
            : null;
}
