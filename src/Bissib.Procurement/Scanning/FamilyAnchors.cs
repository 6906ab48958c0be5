using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Judges the words that name a whole family: an article headed "Clauses environnementales" with operative text, a line
/// of the contents, "aucune clause sociale". They are judged as a clause of the family that may stand at any stage.
/// </summary>
internal static class FamilyAnchors
{
    // A running sentence that names a family without a word of duty or weight asks for nothing yet.
    private const double SureOfSentence = 0.85;

    private static readonly Dictionary<string, Clause> Stand =
        FamilyWords.Families.ToDictionary(family => family, StandFor);

    public static IEnumerable<(string Family, DocumentReading Reading, Judgement Judgement)> Find(
        DocumentReading reading, SignalIndex index)
    {
        var judge = new MatchJudge(reading, index);
        var unless = reading.FamilyHits.Where(found => found.Part.Signal is null).ToList();
        foreach (var (part, hit) in reading.FamilyHits.Where(found => found.Part.Signal is not null))
        {
            if (unless.Any(other => other.Part.Family == part.Family && Overlap(other.Hit, hit))) continue;
            var judgement = judge.Judge(new(Stand[part.Family], part.Signal!, hit.FirstWord, hit.LastWord));
            yield return (part.Family, reading, Cautious(judgement, reading));
        }
    }

    private static Judgement Cautious(Judgement judgement, DocumentReading reading)
    {
        var block = reading.Text.Words[judgement.Match.FirstWord].Block;
        var isHeading = reading.Document.Blocks[block].Kind == Documents.BlockKind.Heading;
        return judgement.Standing == Standing.Operative && !isHeading && judgement.Confidence < SureOfSentence
            ? judgement with { Standing = Standing.Mentioned, Why = StandingWords.NoDuty } : judgement;
    }

    private static bool Overlap(PhraseHit one, PhraseHit other) =>
        one.FirstWord <= other.LastWord && other.FirstWord <= one.LastWord;

    // What a judge asks of a clause: its family, its stages and its own signs of elements, of which it has none.
    private static Clause StandFor(string family)
    {
        var none = new Localised("", "", "");
        return new()
        {
            Id = $"{family}/", Stages = Enum.GetValues<Stage>(),
            Title = none, Summary = none, Verification = none, Guidance = none, Source = "", Checked = default,
            Contracts = [], Cpv = [], Parameters = [], References = [], Duties = [], Also = [],
            ModelText = new Dictionary<Language, string>(),
            Elements = new Dictionary<Element, IReadOnlyDictionary<Language, IReadOnlyList<Signal>>>(),
            Signals = new Dictionary<Language, IReadOnlyList<Signal>>(),
            Unless = new Dictionary<Language, IReadOnlyList<Signal>>(),
            Found = new Dictionary<Language, IReadOnlyList<MarkedSentence>>(),
            NotFound = new Dictionary<Language, IReadOnlyList<MarkedSentence>>(),
            KnownMisses = new Dictionary<Language, IReadOnlyList<MarkedSentence>>(),
        };
    }
}
