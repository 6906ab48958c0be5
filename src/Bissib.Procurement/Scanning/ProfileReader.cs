using System.Text.RegularExpressions;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Reads from the text what kind of contract a tender is and its CPV codes. What the user gives prevails; what the text
/// does not say stays unknown.
/// </summary>
internal static partial class ProfileReader
{
    public static TenderProfile Read(Tender tender, TenderProfile given)
    {
        var cpv = given.Cpv.Count > 0 ? given.Cpv : ReadCpv(tender);
        return given with
        {
            Kind = given.Kind ?? ReadKind(tender) ?? KindOf(cpv),
            Cpv = cpv,
            Language = given.Language != Language.Undetermined ? given.Language : MainLanguage(tender),
        };
    }

    private static List<string> ReadCpv(Tender tender) =>
    [
        .. tender.Documents.SelectMany(document => CpvCode().Matches(document.Text)).Select(match => match.Groups[1].Value)
            .Distinct().Order(StringComparer.Ordinal),
    ];

    // The kind that the documents name most often, if it is named twice as often as the next.
    private static ContractKind? ReadKind(Tender tender)
    {
        var counts = tender.Documents.SelectMany(document => Kind().Matches(document.Text))
            .GroupBy(match => KindOf(match.Groups[1].Value.ToLowerInvariant()))
            .Select(group => (Kind: group.Key, Count: group.Count())).OrderByDescending(pair => pair.Count).ToList();
        if (counts.Count == 0) return null;
        return counts.Count == 1 || counts[0].Count >= 2 * counts[1].Count ? counts[0].Kind : null;
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
        var kinds = cpv.Select(code => int.Parse(code.AsSpan(0, 2), null) switch
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
