using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Proposes the place of a missing clause: the end of the section whose role is one of the clause's stages, in the
/// order of the clause and as far as its text fits them; failing that a neighbouring role, failing that the end of the
/// longest document. Among several documents it is one of the kind that such a clause belongs in, and a form for
/// bidders only where there is nothing else.
/// </summary>
internal static class SuggestionPlacer
{
    // In characters; a page of text has two to four thousand.
    private const int LongestTitlePage = 1200;

    // The title of a document stands among them.
    private const int FirstBlocks = 3;

    public static IReadOnlyList<Suggestion> Place(
        IEnumerable<Finding> missing, IReadOnlyList<DocumentReading> readings, TenderProfile profile) =>
        [.. missing.Select(finding => Place(finding, Takers(readings), profile))];

    // A form that bidders fill in takes a clause only where the tender has nothing else.
    private static IReadOnlyList<DocumentReading> Takers(IReadOnlyList<DocumentReading> readings)
    {
        var takers = readings.Where(reading => reading.Kind != DocumentKind.OfferForm).ToList();
        return takers.Count > 0 ? takers : readings;
    }

    private static Suggestion Place(Finding finding, IReadOnlyList<DocumentReading> readings, TenderProfile profile)
    {
        var ranks = readings.ToDictionary(reading =>
            reading, reading => DocumentKinds.Rank(reading.Kind, finding.Clause.Stages[0]));
        var isOfBid = ClauseVoices.Of(finding.Clause) == ClauseVoice.Bid;
        foreach (var role in ClauseVoices.RolesFor(finding.Clause))
        {
            var best = readings.SelectMany(reading => SectionsOf(reading, role).Select(section => (reading, section)))
                .Where(pair => !isOfBid || role != SectionRole.ContractTerms || IsChapter(pair.reading, pair.section))
                .OrderBy(pair => ranks[pair.reading])
                .ThenByDescending(pair => NamesFamily(pair.reading, pair.section, finding.Clause.Family))
                .ThenBy(pair => pair.section.Depth)
                .ThenByDescending(pair => pair.section.LastBlockOfAll - pair.section.FirstBlock)
                .FirstOrDefault();
            if (best.reading is not null) return Make(finding, best.reading, best.section, profile);
        }

        var longest = readings.OrderBy(reading => ranks[reading])
            .ThenByDescending(reading => reading.Document.Text.Length).FirstOrDefault();
        return longest is null
            ? new(finding, null, -1, null, Language.French, Text(finding.Clause, Language.French, profile))
            : Make(finding, longest, null, profile);
    }

    private static IEnumerable<Section> SectionsOf(DocumentReading reading, SectionRole role) =>
        reading.Sections.Where(section => section.Role == role && section.HasHeading && !IsTitle(reading, section));

    // "12. Clauses sociales", perhaps with nothing below it yet.
    private static bool NamesFamily(DocumentReading reading, Section section, string family) =>
        reading.FamilyHits.Exists(
        found => found.Part.Signal is not null && found.Part.Family == family
            && reading.Text.Words[found.Hit.FirstWord].Block == section.FirstBlock);

    // A chapter "Clauses administratives", whose articles play several roles, takes what speaks to bidders at its end;
    // one on prices does not.
    private static bool IsChapter(DocumentReading reading, Section chapter) => reading.Sections.Any(section =>
        section.FirstBlock > chapter.FirstBlock && section.FirstBlock <= chapter.LastBlockOfAll
        && section.Role != chapter.Role && section.Role != SectionRole.Unknown);

    // "Cahier des clauses techniques" on a title page names the document: no text belongs below it.
    private static bool IsTitle(DocumentReading reading, Section section)
    {
        var blocks = reading.Document.Blocks;
        var last = BlockThatTakesText(reading, section.LastBlockOfAll);
        if (last >= blocks.Count - 1 || section.FirstBlock > last) return false;
        if (reading.IsContents(last + 1))
            return blocks[last].Span.End - blocks[section.FirstBlock].Span.Start <= LongestTitlePage;
        if (reading.Document.PageCount is null or 1 || blocks[last].Page != 1) return false;
        return (section.FirstBlock < FirstBlocks && !char.IsAsciiDigit(section.Title[0])
            ? blocks.Take(last + 1)
            : blocks.TakeWhile(block => block.Page == 1)).Sum(block => block.Span.Length) <= LongestTitlePage;
    }

    // In a document of two languages the text stands in each of them, in the place of that language.
    private static Suggestion Make(Finding finding, DocumentReading reading, Section? section, TenderProfile profile)
    {
        var clause = finding.Clause;
        var languages = reading.Languages;
        if (languages.Count == 1)
        {
            var language = LanguageFor(clause, languages[0]);
            return new(
                finding, reading.Document, EndOf(reading, section), section?.Title, language,
                Text(clause, language, profile));
        }

        var texts = languages.Select(language =>
            (Section: BilingualPlacer.SectionFor(reading, section, language), Language: language))
            .Select(own => new Translation(
                own.Language,
                BlockThatTakesText(reading, BilingualPlacer.LastBlock(reading, own.Section, own.Language)),
                own.Section?.Title, Text(clause, own.Language, profile))).ToList();
        return new(
            finding, reading.Document, texts[0].AfterBlock, texts[0].SectionTitle, texts[0].Language, texts[0].Text)
        {
            Translations = texts[1..],
        };
    }

    private static int EndOf(DocumentReading reading, Section? section) =>
        BlockThatTakesText(reading, section?.LastBlockOfAll ?? (reading.Document.Blocks.Count - 1));

    /// <summary>The language where the model text has it, else French.</summary>
    public static Language LanguageFor(Clause clause, Language language) =>
        clause.ModelText.ContainsKey(language) ? language : Language.French;

    /// <summary>
    /// The block, or the nearest one before it, behind which paragraphs can be inserted; the end of a quotation that
    /// goes on behind it.
    /// </summary>
    public static int BlockThatTakesText(DocumentReading reading, int block)
    {
        block = Quotations.EndOf(reading.Document, block);
        while (block > 0 && !TakesText(reading.Document.Blocks[block])) block--;
        return block;
    }

    private static bool TakesText(Block block) =>
        block.Kind is not (BlockKind.Header or BlockKind.Footer or BlockKind.Note or BlockKind.ContentsEntry);

    private static string Text(Clause clause, Language language, TenderProfile profile) =>
        ModelTextFiller.Fill(clause.ModelText[language], ProfiledParameters.Of(clause, profile));
}
