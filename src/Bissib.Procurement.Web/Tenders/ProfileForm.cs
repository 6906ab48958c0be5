using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;
using Bissib.Procurement.Web.Shared;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>
/// What is wrong with a field of a form, in the language of the page; Field is the id of its control.
/// </summary>
internal sealed record FieldError(string Field, string Message);

/// <summary>What a user says of a tender: texts as typed, so that the page can show them again.</summary>
internal sealed class ProfileForm
{
    public const int LongestCodes = 200;
    private const int LongestDuration = 600;

    private static readonly string[] WaysToWriteDays = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];

    public string? Kind { get; set; }

    public string? Value { get; set; }

    public string? Buyer { get; set; }

    public string? Region { get; set; }

    public string? Published { get; set; }

    public string? Duration { get; set; }

    public string? Cpv { get; set; }

    /// <summary>The form filled with what was given before.</summary>
    public static ProfileForm Of(TenderProfile given) => new()
    {
        Kind = given.Kind is { } kind ? Kebab.Name(kind) : null,
        Value = given.Value?.ToString("0.##", CultureInfo.CurrentCulture),
        Buyer = given.Buyer is { } buyer ? Kebab.Name(buyer) : null,
        Region = given.Region is { } region ? Kebab.Name(region) : null,
        Published = given.Published?.ToString("O", CultureInfo.InvariantCulture),
        Duration = given.DurationMonths?.ToString(CultureInfo.InvariantCulture),
        Cpv = given.Cpv.Count > 0 ? string.Join(' ', given.Cpv) : null,
    };

    /// <summary>True where something was filled in.</summary>
    public bool HasAny => (Kind ?? Value ?? Buyer ?? Region ?? Published ?? Duration ?? Cpv) is not null;

    /// <summary>The profile, only where <see cref="Check"/> found nothing wrong.</summary>
    public TenderProfile Profile => new()
    {
        Kind = Kebab.Find<ContractKind>(Kind ?? ""),
        Value = Value is { Length: > 0 } ? EuroAmount.Find(Value) : null,
        Buyer = Kebab.Find<BuyerType>(Buyer ?? ""),
        Region = Kebab.Find<Region>(Region ?? ""),
        Published = DayOf(Published),
        DurationMonths = MonthsOf(Duration),
        Cpv = CodesOf(Cpv),
    };

    /// <summary>How the API calls a field of the form.</summary>
    public static string NameInApi(string field) => field switch
    {
        nameof(Buyer) => "buyerType",
        nameof(Published) => "publicationDate",
        nameof(Duration) => "durationMonths",
        _ => field.ToLowerInvariant(),
    };

    public IEnumerable<FieldError> Check()
    {
        if (Value is { Length: > 0 } && EuroAmount.Find(Value) is null)
            yield return new(nameof(Value), Ui.Say(ProfileWords.ValueWrong, Value));
        if (Published is { Length: > 0 } && DayOf(Published) is null)
            yield return new(nameof(Published), Ui.Say(ProfileWords.DayWrong, Published));
        if (Duration is { Length: > 0 } && MonthsOf(Duration) is null)
            yield return new(nameof(Duration), Ui.Say(ProfileWords.DurationWrong, Duration, LongestDuration));
        if (Cpv?.Length > LongestCodes || CodesOf(Cpv).Any(code => !IsCode(code)))
            yield return new(nameof(Cpv), Ui.Say(ProfileWords.CpvWrong, Cpv));
    }

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, WaysToWriteDays, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static int? MonthsOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var months)
            && months is >= 1 and <= LongestDuration
            ? months
            : null;

    private static string[] CodesOf(string? text) =>
        (text ?? "").Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // "90910000" or, with its check digit, "90910000-9" (Regulation (EC) No 213/2008).
    private static bool IsCode(string code) =>
        code is { Length: 8 } or [.., '-', _] and { Length: 10 } && code[..8].All(char.IsAsciiDigit)
            && char.IsAsciiDigit(code[^1]);
}
