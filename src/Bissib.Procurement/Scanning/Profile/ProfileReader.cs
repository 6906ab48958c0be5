using System.Globalization;
using System.Text.RegularExpressions;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Reads from the text what kind of contract a tender is and its CPV codes. What the user gives prevails; what the text
/// does not say stays unknown.
/// </summary>
internal static partial class ProfileReader
{
    public static (TenderProfile Profile, IReadOnlyDictionary<string, Evidence> Evidence) Read(
        Tender tender, TenderProfile given)
    {
        var evidence = new Dictionary<string, Evidence>();
        var cpv = given.Cpv.Count > 0 ? given.Cpv : ReadCpv(tender, evidence);
        var profile = given with
        {
            Kind = given.Kind ?? ReadKind(tender, evidence) ?? KindOf(cpv),
            Cpv = cpv,
            Language = given.Language != Language.Undetermined ? given.Language : MainLanguage(tender),
        };
        return (profile, evidence);
    }

    private static List<string> ReadCpv(Tender tender, Dictionary<string, Evidence> evidence)
    {
        var found = Find(CpvCode(), tender);
        if (found.Count > 0) evidence["cpv"] = EvidenceOf(found[0]);
        return [.. found.Select(pair => pair.Match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
    }

    // The kind that the documents name most often, if it is named twice as often as the next.
    private static ContractKind? ReadKind(Tender tender, Dictionary<string, Evidence> evidence)
    {
        var named = Find(Kind(), tender).GroupBy(pair => KindOf(pair.Match.Groups[1].Value.ToLowerInvariant()))
            .Select(group => (Kind: group.Key, First: group.First(), Count: group.Count()))
            .OrderByDescending(kind => kind.Count).ToList();
        if (named.Count == 0 || (named.Count > 1 && named[0].Count < 2 * named[1].Count)) return null;
        evidence["kind"] = EvidenceOf(named[0].First);
        return named[0].Kind;
    }

    private static List<(TenderDocument Document, Match Match)> Find(Regex regex, Tender tender) =>
        [.. tender.Documents.SelectMany(document => regex.Matches(document.Text).Select(match => (document, match)))];

    private static Evidence EvidenceOf((TenderDocument Document, Match Match) found)
    {
        var span = new TextSpan(found.Match.Index, found.Match.Index + found.Match.Length);
        return new(found.Document, span, "", []) { Context = span };
    }

    private static ContractKind KindOf(string word) => word switch
    {
        "travaux" or "werken" => ContractKind.Works,
        "fournitures" or "leveringen" => ContractKind.Supplies,
        _ => ContractKind.Services,
    };

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

    private static Language MainLanguage(Tender tender) =>
        tender.Documents.GroupBy(document => document.Language).OrderByDescending(group => group.Sum(d => d.Text.Length))
            .Select(group => group.Key).FirstOrDefault();

    [GeneratedRegex(@"\b(\d{8})-\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex CpvCode();

    [GeneratedRegex(
        @"\b(?:march[ée]s?\s+(?:publics?\s+)?(?:de|des)|(?:overheids)?opdracht(?:en)?\s+(?:voor|van))\s+(travaux|fournitures|services|werken|leveringen|diensten)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kind();
}
