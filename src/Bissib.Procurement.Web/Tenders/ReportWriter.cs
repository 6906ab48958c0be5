using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Law;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>Makes of a scan what the tender page shows. Clauses that nothing asks for are left out.</summary>
internal static class ReportWriter
{
    private const int MostQuotes = 5;
    private const int LongestHeading = 120;

    public static ScanReport Write(ScanResult result)
    {
        var suggestions = result.Suggestions.ToDictionary(suggestion => suggestion.Finding.Clause);
        return new()
        {
            CatalogueSize = result.CatalogueSize,
            Profile = result.Profile,
            Documents = [.. result.Tender.Documents.Select(Document)],
            Findings = [.. result.Findings.Where(finding => finding.Status != FindingStatus.NotApplicable)
                .Select(finding => Finding(finding, suggestions.GetValueOrDefault(finding.Clause)))],
            Problems =
                [.. result.Tender.Problems.Select(problem => new ReportedProblem(problem.Document, problem.Message))],
        };
    }

    private static ReadDocument Document(TenderDocument document) =>
        new(document.Name, document.Language.Code(), document.PageCount, document.UnreadablePages.Count);

    private static ReportedFinding Finding(Finding finding, Suggestion? suggestion) => new()
    {
        Clause = finding.Clause.Id,
        Title = finding.Clause.Title,
        Group = GroupOf(finding),
        Reason = finding.Reason,
        Elements = finding.Elements,
        Quotes = [.. finding.Evidence.Take(MostQuotes).Select(Quoted)],
        Law = [.. LawOf(finding).Select(LegalBasis.Of)],
        Proposal = suggestion is not null ? Proposed(suggestion) : ModelText(finding),
    };

    private static FindingGroup GroupOf(Finding finding) => finding.Status switch
    {
        FindingStatus.Present => FindingGroup.Present,
        FindingStatus.Incomplete => FindingGroup.Incomplete,
        FindingStatus.Mentioned => FindingGroup.Mentioned,
        FindingStatus.Negated => FindingGroup.Negated,
        _ => finding.Level == FindingLevel.Mandatory ? FindingGroup.MandatoryMissing : FindingGroup.Missing,
    };

    // The sentence around a long match may be cut at its limit, so the mark is held within it.
    private static Quote Quoted(Evidence evidence)
    {
        var (text, context) = (evidence.Document.Text, evidence.Context.Union(evidence.Span));
        var language = evidence.Document.Blocks[evidence.Paragraph].Language;
        if (language == Language.Undetermined) language = evidence.Document.Language;
        return new(
            evidence.Document.Name, evidence.Page, evidence.Paragraph, HeadingAbove(evidence), language.Code(),
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

    // What obliges here first, then what the clause rests on in general.
    private static IEnumerable<Reference> LawOf(Finding finding) =>
        finding.Duties.OrderBy(duty => duty.State).Select(duty => duty.Duty.Reference)
            .Concat(finding.Clause.References).DistinctBy(reference => reference.Id);

    private static ProposedText Proposed(Suggestion suggestion) =>
        new(
            suggestion.Language.Code(), Paragraphs(suggestion.Text),
            suggestion.SectionTitle, suggestion.Document?.Name);

    // An incomplete clause is mended against the model, in the language of the document where it stands.
    private static ProposedText? ModelText(Finding finding)
    {
        if (finding.Status != FindingStatus.Incomplete) return null;
        var language = finding.Evidence[0].Document.Language;
        if (!finding.Clause.ModelText.TryGetValue(language, out var text))
            (language, text) = (Language.French, finding.Clause.ModelText[Language.French]);
        return new(language.Code(), Paragraphs(ModelTextFiller.Fill(text, finding.Clause.Parameters)), null, null);
    }

    private static string[] Paragraphs(string text) =>
        text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
