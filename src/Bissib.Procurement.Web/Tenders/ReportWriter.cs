using Bissib.Procurement.Annotation.Reconstruction;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Law;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Barriers;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>Makes of a scan what the tender page shows. Clauses that nothing asks for are left out.</summary>
internal static class ReportWriter
{
    public static ScanReport Write(ScanResult result)
    {
        var quotes = new QuoteWriter(result.Tender);
        var suggestions = result.Suggestions.ToDictionary(suggestion => suggestion.Finding.Clause);
        return new()
        {
            CatalogueSize = result.CatalogueSize,
            Profile = result.Profile,
            ProfileQuotes = result.ProfileEvidence.ToDictionary(read => read.Key, read => quotes.Of(read.Value)),
            Families = [.. result.Families.Select(family =>
                new ReportedFamily(family.Family, family.Status, quotes.Of(family.Evidence)))],
            Outdated = [.. result.OutdatedReferences.Select(outdated => new ReportedReference(
                outdated.Name, outdated.Successor, outdated.IsToCheck, outdated.Message,
                quotes.Of(outdated.Evidence)))],
            Barriers = [.. result.Barriers.Select(barrier => Barrier(barrier, quotes))],
            Incorporated = [.. result.Incorporated.Select(document =>
                new ReportedDocument(document.Name, quotes.Of(document.Evidence)))],
            Documents = [.. result.Tender.Documents.Select(Document)],
            Findings = [.. result.Findings.Where(finding => finding.Status != FindingStatus.NotApplicable)
                .Select(finding => Finding(finding, suggestions.GetValueOrDefault(finding.Clause), quotes))],
            Problems =
                [.. result.Tender.Problems.Select(problem => new ReportedProblem(problem.Document, problem.Message))],
        };
    }

    private static ReportedBarrier Barrier(TenderBarrier barrier, QuoteWriter quotes) => new(
        barrier.Kind.Title, barrier.Severity, barrier.Told, barrier.IsToCheck, barrier.Kind.Norm, barrier.Kind.Remedy,
        barrier.Kind.Reference is { } reference ? LegalBasis.Of(reference) : null, quotes.Of(barrier.Evidence));

    private static ReadDocument Document(TenderDocument document)
    {
        var isPdf = document.Format == Documents.DocumentFormat.Pdf;
        return new(
            document.Name, document.Language.Code(), document.PageCount, document.UnreadablePages.Count, isPdf,
            isPdf ? ReconstructedDraft.RefusalFor(document) : null);
    }

    private static ReportedFinding Finding(Finding finding, Suggestion? suggestion, QuoteWriter quotes) => new()
    {
        Clause = finding.Clause.Id,
        Title = finding.Clause.Title,
        Group = GroupOf(finding),
        Reason = finding.Reason,
        Elements = finding.Elements,
        Values = finding.Values.ToDictionary(value => value.Key, value => value.Value.Text),
        Remarks = finding.Remarks,
        Stages = finding.Clause.Stages,
        IsByReference = finding.IsByReference,
        NearestMiss = finding.NearestMiss is { } near ? quotes.Of(near.Evidence) : null,
        Quotes = quotes.Of(finding.Evidence),
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

    // What obliges here first, then what the clause rests on in general.
    private static IEnumerable<Reference> LawOf(Finding finding) =>
        finding.Duties.OrderBy(duty => duty.State).Select(duty => duty.Duty.Reference)
            .Concat(finding.Clause.References).DistinctBy(reference => reference.Id);

    private static ProposedText Proposed(Suggestion suggestion) =>
        new(
            suggestion.Language.Code(), Paragraphs(suggestion.Text),
            suggestion.SectionTitle, suggestion.Document?.Name, IsSuggestion: true);

    // An incomplete clause is mended against the model, in the language of the document where it stands.
    private static ProposedText? ModelText(Finding finding)
    {
        if (finding.Status != FindingStatus.Incomplete) return null;
        var language = finding.Evidence[0].Document.Language;
        if (!finding.Clause.ModelText.TryGetValue(language, out var text))
            (language, text) = (Language.French, finding.Clause.ModelText[Language.French]);
        return new(
            language.Code(), Paragraphs(ModelTextFiller.Fill(text, finding.Clause.Parameters)), null, null,
            IsSuggestion: false);
    }

    private static string[] Paragraphs(string text) =>
        text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
