using System.Globalization;
using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Reads works, supplies or services. A form or the title page decides; then the CPV codes, where all are of one kind;
/// then the kind that the documents name most often, if it is named twice as often as the next.
/// </summary>
internal static class KindReader
{
    private static readonly (ProfileCue Cue, ContractKind Kind)[] Kinds =
    [
        (ProfileCue.Works, ContractKind.Works), (ProfileCue.Supplies, ContractKind.Supplies),
        (ProfileCue.Services, ContractKind.Services),
        (ProfileCue.LightRegime, ContractKind.Services),
    ];

    public static ProfileField<ContractKind>? Find(ProfileText text, ProfileField<IReadOnlyList<string>>? cpv)
    {
        var labelled = text.Reached(ProfileCue.KindLabel);
        var named = Kinds.SelectMany(kind => text.Of(kind.Cue).Select(hit =>
            new Candidate<ContractKind>(kind.Kind, RankOf(labelled, hit), ProfileText.Evidence(hit, hit.Span))))
                .ToList();
        var shown = FieldChooser.Choose(named.Where(candidate => candidate.Rank <= PlaceRank.Title));
        var byCode = cpv is not null && KindOf(cpv.Value) is { } coded
            ? new ProfileField<ContractKind>(coded, cpv.Evidence, true) : null;
        if (shown is not null && byCode is not null) return shown with { IsCertain = shown.Value == byCode.Value };
        return shown ?? byCode ?? MostNamed(named);
    }

    // A mere line "Services" is one of a list, unless it follows the label of the field.
    private static PlaceRank RankOf(IReadOnlyList<WordRange> labelled, ProfileHit hit)
    {
        var follows = labelled.Any(range => range.Holds(hit));
        if (follows) return PlaceRank.Labelled;
        return TitlePage.Holds(hit.Reading, hit.BlockIndex) ? PlaceRank.Title : PlaceRank.Body;
    }

    private static ProfileField<ContractKind>? MostNamed(IEnumerable<Candidate<ContractKind>> named)
    {
        var counts = named.GroupBy(candidate => candidate.Value).OrderByDescending(kind => kind.Count()).ToList();
        if (counts.Count == 0 || (counts.Count > 1 && counts[0].Count() < 2 * counts[1].Count())) return null;
        return new(counts[0].Key, counts[0].First().Evidence, counts.Count == 1);
    }

    // CPV divisions: 45 is works, from 50 on services, the rest goods (Regulation (EC) No 213/2008).
    private static ContractKind? KindOf(IReadOnlyList<string> cpv)
    {
        var kinds = cpv.Select(code => int.Parse(code.AsSpan(0, 2), CultureInfo.InvariantCulture) switch
        {
            45 => ContractKind.Works,
            >= 50 => ContractKind.Services,
            _ => ContractKind.Supplies,
        }).Distinct().ToList();
        return kinds.Count == 1 ? kinds[0] : null;
    }
}
