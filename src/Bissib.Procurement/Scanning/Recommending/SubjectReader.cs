using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Profile;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning.Recommending;

/// <summary>
/// Tells what a contract is about: by the CPV codes of its profile or, where it has none, or only a code so general
/// that it names a whole division, by the words of its title, its object and its headings.
/// </summary>
internal static class SubjectReader
{
    private const int MostSectors = 3;

    // A title says what is bought; the text below also names what is bought elsewhere, and only decides between titles.
    private const int OfTitle = 12;
    private const int OfObject = 6;
    private const int OfHeading = 2;
    private const int MostOfBody = 10;
    private const int BlocksOfObject = 6;

    // Fewer points than these, or less than half of the best sector's, are a word in passing.
    private const int Fewest = 6;
    private const double ShareOfBest = 0.5;

    private const string AnyWorks = "45000000";

    public static ContractSubject Read(
        IReadOnlyList<DocumentReading> readings, TenderProfile profile, RecommendationRules rules)
    {
        if (profile.Cpv.Any(code => !IsDivision(code))) return new(Named(profile, rules), profile.Cpv);
        var told = Told(readings, profile).ToList();
        var codes = profile.Cpv.Concat(told.SelectMany(sector => sector.Sector.Cpv)).Distinct().ToList();
        if (codes.Count == 0 && profile.Kind == ContractKind.Works) codes.Add(AnyWorks);
        return new(told, codes);
    }

    private static List<(Sector, string?)> Named(TenderProfile profile, RecommendationRules rules) =>
        [.. rules.Sectors
            .Where(sector => sector.Cpv.Any(code => profile.Cpv.Any(known => ContractSubject.Depth(known, code) > 0)))
            .Select(sector => (sector, (string?)null))];

    // "45000000" names works, not which; a code of the division alone has only zeros behind its two digits.
    private static bool IsDivision(string code) => code.AsSpan(2).TrimEnd('0').IsEmpty;

    private static IEnumerable<(Sector Sector, string? Words)> Told(
        IReadOnlyList<DocumentReading> readings, TenderProfile profile)
    {
        var scored = readings
            .SelectMany(reading => reading.SectorHits.Select(found => (reading, found.Sector, found.Hit)))
            .Where(found => MayBe(found.Sector, profile))
            .GroupBy(found => found.Sector)
            .Select(sector => (Sector: sector.Key,
                Best: sector.MaxBy(
                    found => (Points(found.reading, found.Hit), found.Hit.LastWord - found.Hit.FirstWord)),
                Points: Sum(sector.Select(found => Points(found.reading, found.Hit)))))
            .Where(sector => sector.Points >= Fewest && Points(sector.Best.reading, sector.Best.Hit) > 1)
            .OrderByDescending(sector => sector.Points).ThenBy(sector => sector.Sector.Id, StringComparer.Ordinal)
            .ToList();
        return scored.Where(sector => sector.Points >= ShareOfBest * scored[0].Points).Take(MostSectors)
            .Select(sector => (sector.Sector, (string?)WordsOf(sector.Best.reading, sector.Best.Hit)));
    }

    // Each place counts once for each hit, but the body as a whole is worth less than one title.
    private static int Sum(IEnumerable<int> points)
    {
        var list = points.ToList();
        return list.Where(point => point > 1).Sum() + Math.Min(list.Count(point => point == 1), MostOfBody);
    }

    // CPV divisions: 45 is works, from 50 on services, the rest goods; a kind that is known rules the others out,
    // except that goods are often bought with a service around them.
    private static bool MayBe(Sector sector, TenderProfile profile)
    {
        if (profile.Cpv.Count > 0 && !sector.Cpv.Any(code => profile.Cpv.Any(known => known[..2] == code[..2])))
            return false;
        return profile.Kind is null || profile.Uncertain.Contains("kind")
            || sector.Cpv.Any(code => KindOf(code) == profile.Kind) || profile.Kind == ContractKind.Services;
    }

    private static ContractKind KindOf(string code) => int.Parse(code.AsSpan(0, 2), CultureInfo.InvariantCulture) switch
    {
        45 => ContractKind.Works,
        >= 50 => ContractKind.Services,
        _ => ContractKind.Supplies,
    };

    private static int Points(DocumentReading reading, PhraseHit hit)
    {
        var block = reading.Text.Words[hit.FirstWord].Block;
        var kind = reading.Document.Blocks[block].Kind;
        if (kind is BlockKind.ContentsEntry or BlockKind.Header or BlockKind.Footer or BlockKind.Note) return 0;
        if (TitlePage.Holds(reading, block) && !IsSentence(reading, block)) return OfTitle;
        var section = reading.Sections[reading.SectionOf(block)];
        var isObject = section.Role == SectionRole.SubjectMatter && section.HasHeading;
        if (isObject && block - section.FirstBlock <= BlocksOfObject) return OfObject;
        return kind == BlockKind.Heading ? OfHeading : 1;
    }

    // "Objet : nettoyage des bureaux." is none.
    private static bool IsSentence(DocumentReading reading, int block)
    {
        var text = reading.Document.Blocks[block].Span.In(reading.Document.Text);
        return text.EndsWith('.') && !text.Contains(':', StringComparison.Ordinal);
    }

    private static string WordsOf(DocumentReading reading, PhraseHit hit) =>
        reading.Text.SpanOf(hit.FirstWord, hit.LastWord).In(reading.Document.Text).ReplaceLineEndings(" ");
}
