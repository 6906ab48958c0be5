using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>Makes of evidence the words to be shown, with their place.</summary>
internal sealed class QuoteWriter(Tender tender)
{
    private const int LongestHeading = 120;

    private readonly List<TenderDocument> documents = [.. tender.Documents];

    public IReadOnlyList<Quote> Of(IEnumerable<Evidence> evidence) => [.. evidence.Select(Of)];

    // The sentence around a long match may be cut at its limit, so the mark is held within it.
    public Quote Of(Evidence evidence)
    {
        var (text, context) = (evidence.Document.Text, evidence.Context.Union(evidence.Span));
        var language = evidence.Document.Blocks[evidence.Paragraph].Language;
        if (language == Language.Undetermined) language = evidence.Document.Language;
        return new(
            evidence.Document.Name, documents.IndexOf(evidence.Document), evidence.Page, evidence.Paragraph,
            evidence.Span.Start, HeadingAbove(evidence), language.Code(),
            text[context.Start..evidence.Span.Start], evidence.Span.In(text), text[evidence.Span.End..context.End]);
    }

    private static string? HeadingAbove(Evidence evidence)
    {
        var (blocks, block) = (evidence.Document.Blocks, evidence.Paragraph);
        while (block >= 0 && blocks[block].Kind != BlockKind.Heading) block--;
        if (block < 0) return null;
        var words = blocks[block].Span.In(evidence.Document.Text).ReplaceLineEndings(" ");
        var heading = $"{blocks[block].Number} {words}".Trim();
        return heading.Length <= LongestHeading ? heading : $"{heading[..LongestHeading]}…";
    }
}
