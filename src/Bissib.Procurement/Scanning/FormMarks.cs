using System.Text.RegularExpressions;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Reads what a form does with the words of a match: boxes ticked or left open before or after them, places that
/// nobody filled in ("XX heures", "[à compléter]", "………"), and words that are struck through.
/// </summary>
internal sealed partial class FormMarks(DocumentReading reading)
{
    private const string Ticks = "☑☒";
    private const string Boxes = "☐☑☒";

    // A heading or option longer than this no longer belongs to a box before it.
    private const int ReachOfBox = 200;
    private static readonly string[] NoWords =
        ["non", "nee", "neen", "no", "nein", "sans", "geen", "néant", "nihil", "none"];

    /// <summary>How the form lets a match stand; null where it has no say.</summary>
    public (Standing Standing, double Confidence, Localised Why)? Judge(ClauseMatch match, Block block)
    {
        var words = reading.Text.SpanOf(match.FirstWord, match.LastWord);
        if (IsStruck(words)) return (Standing.Negated, 0.85, StandingWords.Struck);
        var sentence = reading.Text.SpanOfSentence(reading.Text.Words[match.FirstWord].Sentence);
        var after = AfterSentence(match, block);
        if (BoxBefore(words.Start, block) is { } before)
            return Ticks.Contains(before) ? null : (Standing.Mentioned, 0.7, StandingWords.OpenForm);
        var rest = reading.Document.Text.AsSpan(words.Start, Math.Max(0, after - words.Start));
        if (rest.IndexOfAny(Boxes) >= 0)
        {
            if (rest.IndexOfAny(Ticks) < 0) return (Standing.Mentioned, 0.7, StandingWords.OpenForm);
            if (IsTickedNo(rest)) return (Standing.Negated, 0.95, StandingWords.SaysNone);
        }

        return Unfilled().IsMatch(reading.Document.Text.AsSpan(sentence.Start, Math.Max(0, after - sentence.Start)))
            ? (Standing.Mentioned, 0.7, StandingWords.Unfilled)
            : null;
    }

    private bool IsStruck(TextSpan words)
    {
        var struck = reading.Document.MarksOf(TextMarkKind.Struck)
            .Where(mark => mark.Span.Start < words.End && words.Start < mark.Span.End)
            .Sum(mark => Math.Min(mark.Span.End, words.End) - Math.Max(mark.Span.Start, words.Start));
        return struck * 2 > words.Length;
    }

    // Where the next sentence of the block starts, or the block ends: closing brackets and boxes belong to the
    // sentence.
    private int AfterSentence(ClauseMatch match, Block block)
    {
        var (_, last) = reading.Text.WordsOfSentence(reading.Text.Words[match.LastWord].Sentence);
        return last + 1 < reading.Text.Words.Count && reading.Text.Words[last + 1].Span.Start < block.Span.End
            ? reading.Text.Words[last + 1].Span.Start
            : Math.Max(block.Span.End, reading.Text.Words[last].Span.End);
    }

    // "☑ clause sociale": the box stands before its words. After "oui ☐ non ☑" no words follow that it could belong to.
    private char? BoxBefore(int start, Block block)
    {
        var from = Math.Max(block.Span.Start, start - ReachOfBox);
        var before = reading.Document.Text.AsSpan(from, start - from);
        var at = before.LastIndexOfAny(Boxes);
        return at < 0 || before[(at + 1)..].ContainsAny(".;\n") ? null : before[at];
    }

    private static bool IsTickedNo(ReadOnlySpan<char> text)
    {
        var word = text[(text.IndexOfAny(Ticks) + 1)..].TrimStart();
        var end = word.IndexOfAnyExcept(Letters);
        return NoWords.Contains((end < 0 ? word : word[..end]).ToString(), StringComparer.OrdinalIgnoreCase);
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéÉ");

    [GeneratedRegex(
        @"\bX{2,}\s*(?:%|€|eur|heures?|h\b|uren|uur|hours?|Stunden|jours?|dagen|days|Tage|points?|punten|Punkte|mois|maanden|personn|person)|…{2,}|\.{6,}|_{3,}|[\[(<«{]\s*(?:à (?:compléter|préciser|définir|adapter|insérer)|in te vullen|aan te vullen|nog te bepalen|te bepalen|keuze|naar keuze|choix|au choix|to be (?:completed|defined)|tbc|tbd|insert|auszufüllen|zu ergänzen)|<[\p{L} _-]{3,40}>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Unfilled();
}
