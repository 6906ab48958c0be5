using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>A profile, and the words from which its fields were read, by their names in the scan's JSON.</summary>
internal sealed record ProfileReading(TenderProfile Profile, IReadOnlyDictionary<string, Evidence> Evidence);

/// <summary>
/// Reads the profile of a tender from its text. What the user gives prevails and is certain; what the text does not say
/// stays unknown.
/// </summary>
internal sealed class ProfileReader
{
    private readonly Dictionary<string, Evidence> evidence = [];
    private readonly List<string> uncertain = [];

    public static ProfileReading Read(Tender tender, IReadOnlyList<DocumentReading> readings, TenderProfile given)
    {
        var reader = new ProfileReader();
        var profile = reader.Read(new ProfileText(readings), given) with
        {
            Language = given.Language != Language.Undetermined ? given.Language : MainLanguage(tender),
            Uncertain = [.. reader.uncertain.Order(StringComparer.Ordinal)],
        };
        return new(profile, reader.evidence);
    }

    private TenderProfile Read(ProfileText text, TenderProfile given)
    {
        var cpv = given.Cpv.Count > 0 ? null : CpvReader.Find(text);
        var duration = given.DurationDays is null ? DurationReader.Find(text) : null;
        var durationDays = given.DurationDays ?? Keep(duration, "durationDays")?.Days;
        return WithBuyer(text, given) with
        {
            Cpv = given.Cpv.Count > 0 ? given.Cpv : KeepText(cpv, "cpv") ?? [],
            Kind = given.Kind ?? Keep(KindReader.Find(text, cpv), "kind"),
            Value = given.Value ?? Keep(ValueReader.Find(text), "value"),
            DurationDays = durationDays,
            DurationMonths = given.DurationMonths ?? duration?.Value.Months,
            Renewals = given.Renewals ?? Keep(RenewalReader.Find(text), "renewals"),
            Lots = given.Lots ?? Keep(LotsReader.Find(text), "lots"),
            Procedure = given.Procedure ?? Keep(ProcedureReader.Find(text), "procedure"),
            Published = given.Published ?? Keep(PublicationReader.Find(text), "publicationDate"),
            Deadline = given.Deadline ?? Keep(DeadlineReader.Find(text), "submissionDeadline"),
            IsSubsidised = given.IsSubsidised ?? Keep(SubsidyReader.Find(text), "subsidised"),
        };
    }

    private TenderProfile WithBuyer(ProfileText text, TenderProfile given)
    {
        var name = BuyerReader.Find(text);
        var country = CountryReader.Find(text);
        var authority = AuthorityReader.Find(text, name);
        var region = RegionReader.Find(text, name, authority, country);
        return given with
        {
            BuyerName = given.BuyerName ?? (Keep(name, "buyer") is { Name: not null } read
                ? read.Name.ReplaceLineEndings(" ") : null),
            Authority = given.Authority ?? Keep(authority, "authority"),
            Region = given.Region ?? Keep(region, "region"),
            Country = given.Country ?? KeepText(country, "country") ?? (region is { Value: not Region.Outside } ? "BE"
                : null),
            Buyer = given.Buyer ?? BuyerOf(given.Region, authority, region),
        };
    }

    // A region that the user gave is certain, and stands in for the one that was read.
    private BuyerType? BuyerOf(Region? given, ProfileField<Authority>? authority, ProfileField<Region>? read)
    {
        if (given is not { } region) return Keep(BuyerTypes.Find(authority, read), "buyerType");
        if (region == Region.Outside) return BuyerType.Other;
        return authority is null ? null
            : Keep(BuyerTypes.Find(authority, new(region, authority.Evidence, true)), "buyerType");
    }

    private T? Keep<T>(ProfileField<T>? field, string name) where T : struct
    {
        Note(field, name);
        return field?.Value;
    }

    private T? KeepText<T>(ProfileField<T>? field, string name) where T : class
    {
        Note(field, name);
        return field?.Value;
    }

    private void Note<T>(ProfileField<T>? field, string name)
    {
        if (field is null) return;
        evidence[name] = field.Evidence;
        if (!field.IsCertain) uncertain.Add(name);
    }

    private static Language MainLanguage(Tender tender) =>
        tender.Documents.GroupBy(document => document.Language)
            .OrderByDescending(group => group.Sum(d => d.Text.Length))
            .Select(group => group.Key).FirstOrDefault();
}
