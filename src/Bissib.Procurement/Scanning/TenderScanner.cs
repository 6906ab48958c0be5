using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Barriers;
using Bissib.Procurement.Scanning.Facts;
using Bissib.Procurement.Scanning.Profile;
using Bissib.Procurement.Scanning.Recommending;
using Bissib.Procurement.Scanning.References;
using Bissib.Procurement.Scanning.Witness;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Scans tenders for the clauses of a catalogue. Made once (the catalogue is compiled then), used by many threads at
/// once.
/// </summary>
public sealed class TenderScanner
{
    private const int RehearsedClauses = 8;

    private readonly Catalogue catalogue;
    private readonly SignalIndex index;
    private readonly WitnessCounsel? counsel;
    private readonly OutdatedReferences outdated;

    /// <summary>
    /// Compiles the catalogue; a catalogue without a trained second witness is scanned by its signals alone.
    /// </summary>
    public TenderScanner(Catalogue catalogue)
    {
        this.catalogue = catalogue;
        index = new(catalogue);
        outdated = new(catalogue);
        if (catalogue.Witness.Value is { } model) counsel = new(new(model, catalogue), index);
    }

    /// <summary>What the tender says of each clause; given holds what the user knows of the tender.</summary>
    public ScanResult Scan(Tender tender, TenderProfile? given = null)
    {
        var matching = Match(tender);
        var readings = matching.Readings;
        var (profile, profileEvidence) = ProfileReader.Read(tender, readings, given ?? new());
        var subject = SubjectReader.Read(readings, profile, catalogue.Rules);
        var incorporated = IncorporatedDocuments.Find(readings);
        var references = outdated.Find(readings, profile);
        var barriers = BarrierFinder.Find(readings, index, catalogue.Barriers, profile);
        var testimonies = matching.Testimonies.Value;
        var judgements = Complete(matching).ToLookup(judged => judged.Judgement.Match.Clause);
        var spoken = catalogue.Clauses
            .Select(clause => FindingBuilder.Build(clause, [.. judgements[clause]])).OfType<Finding>()
            .Select(finding => finding with { Duties = DutyAssessor.Assess(finding.Clause, profile) }).ToList();
        var absent = catalogue.Clauses.Except(spoken.Select(finding => finding.Clause));
        var near = new NearMisses(readings, testimonies);
        var recommender = new Recommender(catalogue.Rules, profile, subject, spoken);
        var findings = spoken.Concat(MissingClauses.Find(absent, profile, recommender, tender, incorporated)
            .Select(f => f.Status == FindingStatus.Missing ? f with { NearestMiss = near.Find(f.Clause) } : f))
            .ToList();
        var missing = findings.Where(finding => finding.Status == FindingStatus.Missing)
            .OrderBy(finding => finding.Level);
        var incomplete = findings.Where(finding => finding.Status == FindingStatus.Incomplete);
        return new ScanResult
        {
            Tender = tender,
            CatalogueVersion = catalogue.Version,
            CatalogueSize = catalogue.Clauses.Count,
            Profile = profile,
            ProfileEvidence = profileEvidence,
            Findings = [.. findings.OrderBy(f => f.Status).ThenBy(f => f.Clause.Id, StringComparer.Ordinal)],
            Families = FamilyVerdicts.Find(
                catalogue.Clauses.Select(clause => clause.Family).Distinct(), spoken, readings, index),
            OutdatedReferences = references,
            Barriers = barriers,
            Facts = FactReader.Find(readings, index, profile, profileEvidence, spoken),
            Incorporated = incorporated,
            Suggestions =
            [
                .. SuggestionPlacer.Place(missing, readings, profile),
                .. AdditionPlacer.Place(incomplete, readings, index, profile),
            ],
        };
    }

    /// <summary>
    /// Scans model texts of the catalogue for nothing, so that the code of a scan is compiled while the first tender is
    /// still being read.
    /// </summary>
    public void Rehearse()
    {
        var text = string.Join("\n\n", catalogue.Clauses.Take(RehearsedClauses).SelectMany(clause =>
            clause.ModelText.OrderBy(words => words.Key)
                .Select(words => $"# {clause.Title.In(words.Key)}\n\n{words.Value}")));
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Scan(new("", [PlainTextReader.Read(file, "")], []));
    }

    /// <summary>
    /// The part of a scan that matches the catalogue, alone: how many judgements are made. What follows does not grow
    /// with the signals, so this is what is measured.
    /// </summary>
    internal int CountMatches(Tender tender) => Complete(Match(tender)).Count();

    private Matching Match(Tender tender)
    {
        var texts = tender.Documents.Select(document => FoldedText.Read(document, index.Abbreviations)).ToList();
        // The second witness takes about as long as all that does not ask it.
        var hearing = Task.Run(() => counsel is null ? [] : texts.ConvertAll(counsel.Hear));
        var readings = texts.ConvertAll(text => DocumentReading.Read(text, index));
        var bySignals = readings.SelectMany(Judge).ToList();
        return new(readings, bySignals, new(() => Testimonies.Of(readings, hearing.GetAwaiter().GetResult())));
    }

    private IEnumerable<(DocumentReading Reading, Judgement Judgement)> Complete(Matching matching) =>
        counsel?.Complete(matching.BySignals, matching.Testimonies.Value) ?? matching.BySignals;

    // What the signals show, while the second witness may still be heard.
    private sealed record Matching(
        IReadOnlyList<DocumentReading> Readings,
        IReadOnlyList<(DocumentReading Reading, Judgement Judgement)> BySignals,
        Lazy<Testimonies> Testimonies);

    // Each clause's matches are judged for themselves, those of many clauses at once.
    private IEnumerable<(DocumentReading Reading, Judgement Judgement)> Judge(DocumentReading reading) =>
        ClauseMatcher.Find(reading, index).AsParallel().AsOrdered().SelectMany(group =>
        {
            var judge = new MatchJudge(reading, index);
            return group.Select(match => (Reading: reading, Judgement: judge.Judge(match)))
                .Where(judged => !judged.Judgement.Match.Signal.IsGeneric || judged.Judgement.Standing == Standing.Negated).ToList();
        });
}
