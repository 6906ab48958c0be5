using System.Buffers;
using System.Globalization;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning.Barriers;

/// <summary>
/// Reads from a tender what stands in the way of small and social enterprises. It only says what the words of one
/// sentence or the table of criteria state, and shows them.
/// </summary>
internal static class BarrierFinder
{
    private const double HighPrice = 60;
    private const double VeryHighPrice = 70;

    // One of them stands in all words of every pattern: most blocks need no closer look.
    private static readonly SearchValues<string> Anchors = SearchValues.Create(
        ["visite", "bezoek", "traduct", "vertal", "paraf", "paraph", "chaque page", "toutes les pages", "ondertekend",
            "affaires", "omzet", "cautionnement", "borgtocht", "borgsom", "de paiement", "termijn"],
        StringComparison.OrdinalIgnoreCase);

    // More places say no more.
    private const int MostEvidence = 3;

    /// <summary>One for each kind that the tender shows, the gravest first.</summary>
    public static IReadOnlyList<TenderBarrier> Find(IReadOnlyList<DocumentReading> readings) =>
        [.. readings.SelectMany(reading => Stated(reading).Concat(PriceOf(reading)))
            .GroupBy(barrier => barrier.Kind)
            .Select(same => same.First() with { Evidence = [.. same.SelectMany(barrier => barrier.Evidence).Take(MostEvidence)] })
            .OrderBy(barrier => barrier.Severity).ThenBy(barrier => barrier.Kind.Id, StringComparer.Ordinal)];

    private static IEnumerable<TenderBarrier> Stated(DocumentReading reading)
    {
        for (var block = 0; block < reading.Document.Blocks.Count; block++)
        {
            var its = reading.Document.Blocks[block];
            if (!Speaks(its) || !reading.Document.Text.AsSpan(its.Span.Start, its.Span.Length).ContainsAny(Anchors)) continue;
            foreach (var sentence in reading.SentencesOf(block))
            {
                var span = SpanOf(reading.Text, sentence, reading.Document.Blocks[block].Span);
                var text = span.In(reading.Document.Text);
                foreach (var pattern in BarrierPattern.All)
                {
                    if (pattern.Find(text) is not var (start, length, value)) continue;
                    var words = new TextSpan(span.Start + start, span.Start + start + length);
                    yield return new(pattern.Kind, pattern.Severity, value, [EvidenceOf(reading.Document, words, span, pattern.Kind)]);
                }
            }
        }
    }

    private static bool Speaks(Block block) =>
        block.Kind is not (BlockKind.ContentsEntry or BlockKind.Header or BlockKind.Footer or BlockKind.Heading);

    // To the start of the next sentence of the block, so that the marks at its end belong to it.
    private static TextSpan SpanOf(FoldedText text, int sentence, TextSpan block)
    {
        var (first, last) = text.WordsOfSentence(sentence);
        var start = text.StartsBlock(first) ? block.Start : text.Words[first].Span.Start;
        var isLast = last + 1 >= text.Words.Count || text.Words[last + 1].Span.Start >= block.End;
        return new(start, isLast ? block.End : text.Words[last + 1].Span.Start);
    }

    // The weights of a table that adds up to a hundred, with one criterion for the price.
    private static IEnumerable<TenderBarrier> PriceOf(DocumentReading reading)
    {
        var document = reading.Document;
        for (var block = 0; block < document.Blocks.Count; block++)
        {
            if (reading.CriterionIn(block) is not { Shares: [var share] } || share <= HighPrice || share >= 100) continue;
            var name = document.Blocks[block].Span;
            if (!IsPrice(name.In(document.Text))) continue;
            var severity = share > VeryHighPrice ? BarrierSeverity.High : BarrierSeverity.Medium;
            var value = string.Create(CultureInfo.InvariantCulture, $"{share:0.##} %");
            yield return new(BarrierKinds.Price, severity, value, [EvidenceOf(document, name, name, BarrierKinds.Price)]);
        }
    }

    private static bool IsPrice(string name)
    {
        var plain = name.AsSpan().TrimStart(" 0123456789.)-–•:");
        return plain.StartsWith("prix", StringComparison.OrdinalIgnoreCase) || plain.StartsWith("prijs", StringComparison.OrdinalIgnoreCase)
            || plain.StartsWith("price", StringComparison.OrdinalIgnoreCase) || plain.StartsWith("le prix", StringComparison.OrdinalIgnoreCase)
            || plain.StartsWith("de prijs", StringComparison.OrdinalIgnoreCase);
    }

    private static Evidence EvidenceOf(TenderDocument document, TextSpan words, TextSpan around, BarrierKind kind) =>
        new(document, words, kind.Id, []) { Context = around };
}
