using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// What of a file refers to articles behind a place. An insertion has no number, so that nothing moves by itself; a
/// buyer who numbers it must know which passages then cite another article than they mean.
/// </summary>
internal sealed partial class CrossReferences(WordBlocks blocks)
{
    private const int MostNamed = 4;
    private const int LongestTitle = 40;

    // Within so many letters before or behind, the name of an act makes it an article of that act.
    private const int ReachOfAct = 70;

    private List<(int Block, string Words, string Number)>? typed;
    private List<int>? targets;

    /// <summary>A sentence for the comment of an insertion; null where nothing refers to what follows it.</summary>
    public string? WarningAt(int block, Language language)
    {
        var sentences = new List<string>();
        if (ArticleNumbers.Behind(blocks.Document, block) is { } moved)
        {
            var named = (typed ??= FindTyped()).Where(reference => moved.Holds(reference.Number))
                .Select(reference => AnnotationText.Quoted(reference.Words, language) + TitleAbove(reference.Block))
                .Distinct().ToList();
            var left = named.Count > MostNamed
                ? $" … (+ {(named.Count - MostNamed).ToString(CultureInfo.InvariantCulture)})"
                : "";
            if (named.Count > 0)
                sentences.Add(
                    Said(AnnotationText.Cited, language, AnnotationText.List(named.Take(MostNamed), language) + left));
        }

        var fields = (targets ??= FindTargets()).Count(target => target > ParagraphOf(block));
        if (fields > 0) sentences.Add(Said(AnnotationText.Fields, language, fields));
        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }

    private static string Said(Localised words, Language language, object value) =>
        string.Format(CultureInfo.InvariantCulture, words.In(language), value);

    private List<(int Block, string Words, string Number)> FindTyped()
    {
        var found = new List<(int, string, string)>();
        for (var index = 0; index < blocks.Document.Blocks.Count; index++)
        {
            var block = blocks.Document.Blocks[index];
            if (block.Kind is BlockKind.Heading or BlockKind.ContentsEntry or BlockKind.Header or BlockKind.Footer)
                continue;
            var text = block.Span.In(blocks.Document.Text);
            found.AddRange(Reference().Matches(text).Where(match => !IsOfAct(text, match))
                .Select(match => (index, match.Value, match.Groups[1].Value)));
        }

        return found;
    }

    // "article 13 de la loi du 17 juin 2016", "(AR du 14 janvier 2013, article 45)".
    private static bool IsOfAct(string text, Match match)
    {
        var before = text.AsSpan(0, match.Index);
        before = before[Math.Max(0, before.Length - ReachOfAct)..];
        before = before[(Math.Max(before.LastIndexOf(';'), before.LastIndexOf(". ")) + 1)..];
        var behind = text.AsSpan(match.Index + match.Length);
        behind = behind[..Math.Min(behind.Length, ReachOfAct)];
        var end = behind.IndexOf(';') is >= 0 and var mark ? mark : behind.IndexOf(". ");
        return Act().IsMatch(before) || Act().IsMatch(end < 0 ? behind : behind[..end]);
    }

    private string TitleAbove(int block)
    {
        var all = blocks.Document.Blocks;
        var heading = Enumerable.Range(0, block + 1).Reverse()
            .FirstOrDefault(index => all[index].Kind == BlockKind.Heading, -1);
        if (heading < 0) return "";
        var title =
            $"{all[heading].Number} {all[heading].Span.In(blocks.Document.Text).ReplaceLineEndings(" ")}".Trim();
        return $" ({(title.Length <= LongestTitle ? title : $"{title[..LongestTitle].TrimEnd()}…")})";
    }

    // The paragraphs that fields REF and PAGEREF point to (17.16.5.45, 17.16.5.50), one for each field. What a table of
    // contents shows, Word counts anew by itself.
    private List<int> FindTargets()
    {
        var bookmarks = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < blocks.Paragraphs.Count; index++)
            foreach (var name in blocks.Paragraphs[index].Element.Descendants(W.Main + "bookmarkStart").Attributes(W.Main + "name"))
                bookmarks.TryAdd(name.Value, index);
        return [.. blocks.Paragraphs.Where(paragraph => !paragraph.IsInContents).SelectMany(paragraph =>
            CodesOf(paragraph.Element))
            .Select(code => Field().Match(code))
            .Where(match => match.Success && bookmarks.ContainsKey(match.Groups[1].Value))
            .Select(match => bookmarks[match.Groups[1].Value])];
    }

    private static IEnumerable<string> CodesOf(XElement paragraph) =>
        paragraph.Descendants(W.Main + "instrText").Select(code => code.Value)
            .Concat(
                paragraph.Descendants(W.Main + "fldSimple").Attributes(W.Main + "instr").Select(code => code.Value));

    private int ParagraphOf(int block)
    {
        var paragraph = blocks.LastOf(blocks.Document.Blocks[block]);
        return blocks.Paragraphs.TakeWhile(other => other != paragraph).Count();
    }

    [GeneratedRegex(@"\b(?:articles?|artikels?|artikelen|art\.|points?|punt(?:en)?|chapitres?|hoofdstuk(?:ken)?)\s*([0-9]{1,3}(?:\.[0-9]{1,3}){0,4})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\b(?:lois?|arrêtés?|décrets?|ordonnances?|code|directives?|règlements?|A\.?R\.?|traité|wet(?:ten)?|besluit(?:en)?|decreet|decreten|ordonnanties?|wetboek|richtlijn(?:en)?|verordening(?:en)?|K\.?B\.?|verdrag|CCAG|VOB|act|regulation)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Act();

    [GeneratedRegex(
        @"^\s*(?:REF|PAGEREF|NOTEREF)\s+""?((?!_Toc)[^\s""\\]+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}
