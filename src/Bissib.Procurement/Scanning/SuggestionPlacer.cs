using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Proposes the place of a missing clause: the end of the section whose role is one of the clause's stages, in the order
/// of the clause; failing that a neighbouring role, failing that the end of the longest document. Among several documents
/// it is one of the kind that such a clause belongs in, and a form for bidders only where there is nothing else.
/// </summary>
internal static class SuggestionPlacer
{
    public static IReadOnlyList<Suggestion> Place(IEnumerable<Finding> missing, IReadOnlyList<DocumentReading> readings) =>
        [.. missing.Select(finding => Place(finding, Takers(readings)))];

    // A form that bidders fill in takes a clause only where the tender has nothing else.
    private static IReadOnlyList<DocumentReading> Takers(IReadOnlyList<DocumentReading> readings)
    {
        var takers = readings.Where(reading => DocumentKinds.Of(reading.Document) != DocumentKind.OfferForm).ToList();
        return takers.Count > 0 ? takers : readings;
    }

    private static Suggestion Place(Finding finding, IReadOnlyList<DocumentReading> readings)
    {
        var ranks = readings.ToDictionary(reading => reading, reading => DocumentKinds.Rank(DocumentKinds.Of(reading.Document), finding.Clause.Stages[0]));
        foreach (var role in RolesFor(finding.Clause))
        {
            var best = readings.SelectMany(reading => reading.Sections.Select(section => (reading, section)))
                .Where(pair => pair.section.Role == role && pair.section.HasHeading)
                .OrderBy(pair => ranks[pair.reading]).ThenBy(pair => pair.section.Depth).ThenByDescending(pair => pair.section.LastBlockOfAll - pair.section.FirstBlock)
                .FirstOrDefault();
            if (best.reading is not null) return Make(finding, best.reading, best.section.LastBlockOfAll, best.section.Title);
        }

        var longest = readings.OrderBy(reading => ranks[reading]).ThenByDescending(reading => reading.Document.Text.Length).FirstOrDefault();
        return longest is null
            ? new(finding, null, -1, null, Language.French, Text(finding.Clause, Language.French))
            : Make(finding, longest, longest.Document.Blocks.Count - 1, null);
    }

    private static IEnumerable<SectionRole> RolesFor(Clause clause)
    {
        foreach (var stage in clause.Stages) yield return StandingWords.RoleOf(stage);
        if (clause.Stages.Contains(Stage.ExecutionCondition)) yield return SectionRole.ContractTerms;
        if (clause.Stages.Contains(Stage.ContractTerms)) yield return SectionRole.ExecutionCondition;
        if (clause.Stages.Contains(Stage.TechnicalSpecification)) yield return SectionRole.SubjectMatter;
        if (clause.Stages.Contains(Stage.Reservation)) yield return SectionRole.SubjectMatter;
        if (clause.Stages.Contains(Stage.SubjectMatter)) yield return SectionRole.Procedure;
    }

    private static Suggestion Make(Finding finding, DocumentReading reading, int lastBlock, string? title)
    {
        var language = LanguageFor(finding.Clause, reading.Document);
        return new(finding, reading.Document, BlockThatTakesText(reading, lastBlock), title, language, Text(finding.Clause, language));
    }

    /// <summary>The language of the document where the model text has it, else French.</summary>
    public static Language LanguageFor(Clause clause, TenderDocument document) =>
        clause.ModelText.ContainsKey(document.Language) ? document.Language : Language.French;

    /// <summary>The block, or the nearest one before it, behind which paragraphs can be inserted.</summary>
    public static int BlockThatTakesText(DocumentReading reading, int block)
    {
        while (block > 0 && !TakesText(reading.Document.Blocks[block])) block--;
        return block;
    }

    private static bool TakesText(Block block) =>
        block.Kind is not (BlockKind.Header or BlockKind.Footer or BlockKind.Note or BlockKind.ContentsEntry);

    private static string Text(Clause clause, Language language) =>
        ModelTextFiller.Fill(clause.ModelText[language], clause.Parameters);
}
