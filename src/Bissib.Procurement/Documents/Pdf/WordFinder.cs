using System.Text;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Joins the letters of a page, in the order in which the file draws them, to words. A gap of a sixth of the font
/// size parts words; a letter printed again over itself (false bold) counts once.
/// </summary>
internal sealed class WordFinder(WritingFrame frame)
{
    private const double WordGap = 0.17;

    // Shares of the font size that letters reach above and below their baseline.
    private const double Ascent = 0.75;
    private const double AccentedAscent = 0.95;
    private const double Descent = 0.22;

    private readonly List<PdfWord> words = [];
    private readonly StringBuilder text = new();
    private readonly List<double> rights = [];
    private readonly List<int> orders = [];
    private string lastValue = "";
    private double left, right, lastLeft, baseline, size;
    private bool isBold, afterSpace;
    private int order, softHyphenAt;

    public List<PdfWord> Words => words;

    /// <summary>Glyphs that stand for no known letter, and all glyphs that are no blank.</summary>
    public int Unknown { get; private set; }

    public int Seen { get; private set; }

    /// <summary>How many glyphs of the page were drawn when each of the words began.</summary>
    public IReadOnlyList<int> Orders => orders;

    public void Add(in Glyph glyph, int at)
    {
        if (glyph.IsBlank)
        {
            Close();
            if (words.Count > 0) words[^1].HasSpaceAfter = true;
            afterSpace = true;
            return;
        }

        Seen++;
        if (glyph.Text is not { } value)
        {
            Unknown++;
            Close();
        }
        else if (value is [] or [GlyphText.SoftHyphen])
        {
            // What is no letter still takes its place: without it the word would seem to have a gap.
            if (Stretch(glyph) && value.Length > 0) softHyphenAt = text.Length;
        }
        else
        {
            Add(glyph, value, at);
        }
    }

    /// <summary>Takes out the words of which this is true, and hands out their text.</summary>
    public List<string> TakeOut(Func<PdfWord, int, bool> isOut)
    {
        var taken = new List<string>();
        var kept = 0;
        for (var index = 0; index < orders.Count; index++)
        {
            if (isOut(words[index], orders[index])) taken.Add(words[index].Text);
            else
            {
                words[kept] = words[index];
                orders[kept++] = orders[index];
            }
        }

        words.RemoveRange(kept, orders.Count - kept);
        orders.RemoveRange(kept, orders.Count - kept);
        return taken;
    }

    /// <summary>Takes over the words of another finder of the same angle.</summary>
    public void Adopt(WordFinder other)
    {
        words.AddRange(other.words);
        orders.AddRange(other.orders);
        Seen += other.Seen;
        Unknown += other.Unknown;
    }

    public void Close()
    {
        if (text.Length == 0) return;
        var whole = text.ToString();
        var leader = whole.Length > 4 ? whole.AsSpan().IndexOf("....") : -1;
        if (leader < 0) Emit(whole, left, right);
        else EmitParts(whole, leader);
        if (softHyphenAt == text.Length) words[^1].IsParted = true;
        softHyphenAt = 0;
        text.Clear();
        rights.Clear();
        afterSpace = false;
    }

    private void Add(in Glyph glyph, string value, int at)
    {
        var start = frame.Along(glyph.Start);
        var end = Math.Max(start, frame.Along(glyph.End));
        var across = frame.Across(glyph.Start);
        var points = glyph.Size;
        if (text.Length > 0)
        {
            if (IsMark(value))
            {
                Stretch(glyph);
                text.Append(value);
                rights.Add(right);
                return;
            }

            if (value == lastValue && IsOverprint(start, across, end - start)) return;
            if (!Continues(start, across, points)) Close();
        }

        if (text.Length == 0) Open(glyph, start, across, at);
        text.Append(value);
        right = Math.Max(right, end);
        for (var index = 0; index < value.Length; index++) rights.Add(end);
        lastValue = value;
        lastLeft = start;
    }

    private bool Continues(double start, double across, double points) =>
        Math.Abs(across - baseline) < 0.12 * size
        && Math.Abs(points - size) < 0.2 * size
        && start - right < WordGap * size
        && start - right > -0.6 * size
        && start > left;

    // Two real letters l stand a fifth of the size apart on one line; a shadow lies a little higher or lower.
    private bool IsOverprint(double start, double across, double width)
    {
        var (aside, above) = (Math.Abs(start - lastLeft), Math.Abs(across - baseline));
        return above < 0.2 * size && (aside < 0.3 * width || (above > 0.02 * size && aside < 0.2 * size));
    }

    private void Open(in Glyph glyph, double start, double across, int at)
    {
        left = right = start;
        baseline = across;
        size = glyph.Size;
        isBold = glyph.IsBold;
        order = at;
    }

    private bool Stretch(in Glyph glyph)
    {
        if (text.Length == 0
            || !Continues(frame.Along(glyph.Start), frame.Across(glyph.Start), glyph.Size)) return false;
        right = Math.Max(right, frame.Along(glyph.End));
        return true;
    }

    // An accent drawn after its letter becomes one with it when the word is normalised.
    private static bool IsMark(string value) => value.Length == 1 && value[0] is >= '\u0300' and <= '\u036f';

    // "Objet........12" is three words: a leader glues an entry of the contents to its page number.
    private void EmitParts(string whole, int leader)
    {
        var end = leader;
        while (end < whole.Length && whole[end] == '.') end++;
        var dotsLeft = leader == 0 ? left : rights[leader - 1];
        if (leader > 0) Emit(whole[..leader], left, dotsLeft);
        Emit(whole[leader..end], dotsLeft, rights[end - 1]);
        if (end < whole.Length) Emit(whole[end..], rights[end - 1], right);
    }

    private void Emit(string whole, double from, double to)
    {
        var word = new PdfWord(
            whole.IsNormalized(NormalizationForm.FormC) ? whole : whole.Normalize(NormalizationForm.FormC),
            frame.ToPage(from, baseline - (Descent * size), to, baseline + (AscentOf(whole) * size)),
            from, to, baseline, size, isBold) { HasSpaceBefore = afterSpace };
        orders.Add(order);
        words.Add(words.Count > 0 && IsRaised(word, words[^1]) ? Lowered(word, words[^1]) : word);
    }

    // The accents of capitals stand above all other letters.
    private static double AscentOf(string word)
    {
        foreach (var letter in word)
            if (letter >= 'À' && char.IsUpper(letter)) return AccentedAscent;
        return Ascent;
    }

    private static bool IsRaised(PdfWord word, PdfWord before) =>
        word.Size < 0.8 * before.Size
        && Math.Abs(word.Left - before.Right) < 0.35 * before.Size
        && word.Baseline - before.Baseline is var rise
        && rise > -0.35 * before.Size && rise < 0.6 * before.Size;

    // "1er" is one word; the mark of a note after a word is not part of it.
    private static PdfWord Lowered(PdfWord word, PdfWord before)
    {
        var isNoteMark = char.IsAsciiDigit(word.Text[0]) && before.Text.Length > 2;
        return word with { Baseline = before.Baseline, HasSpaceBefore = word.HasSpaceBefore || isNoteMark };
    }
}
