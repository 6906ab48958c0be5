using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;
using Bissib.Procurement.Web.Shared;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>
/// What is wrong with a field of the form, in the language of the page; Field is the id of its control.
/// </summary>
internal sealed record FieldError(string Field, string Message);

/// <summary>The form of the home page as sent: texts as typed, so that the page can show them again.</summary>
internal sealed class UploadForm
{
    private static readonly string[] WaysToWriteDays = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];

    public List<IFormFile> Documents { get; set; } = [];

    public IReadOnlyList<(string Name, Func<Stream> Open)> Files =>
        [.. Documents.Select(file => (file.FileName, (Func<Stream>)file.OpenReadStream))];

    public string? Kind { get; set; }

    public string? Value { get; set; }

    public string? Buyer { get; set; }

    public string? Published { get; set; }

    /// <summary>True where one of the optional fields was filled.</summary>
    public bool HasMore => (Kind ?? Value ?? Buyer ?? Published) is not null;

    /// <summary>True where a file is too large (HTTP 413).</summary>
    public bool IsTooLarge(UploadLimits limits) => Documents.Any(file => file.Length > limits.FileBytes);

    /// <summary>The profile, only where <see cref="Check"/> found nothing wrong.</summary>
    public TenderProfile Profile => new()
    {
        Kind = Kebab.Find<ContractKind>(Kind ?? ""),
        Value = Value is { Length: > 0 } ? EuroAmount.Find(Value) : null,
        Buyer = Kebab.Find<BuyerType>(Buyer ?? ""),
        Published = DayOf(Published),
    };

    /// <summary>How the API calls a field of the form.</summary>
    public static string NameInApi(string field) => field switch
    {
        nameof(Buyer) => "buyerType",
        nameof(Published) => "publicationDate",
        _ => field.ToLowerInvariant(),
    };

    public IReadOnlyList<FieldError> Check(UploadLimits limits)
    {
        var errors = CheckFiles(limits).Select(message => new FieldError(nameof(Documents), message)).ToList();
        if (Value is { Length: > 0 } && EuroAmount.Find(Value) is null)
            errors.Add(new(nameof(Value), Ui.Say(UploadWords.ValueWrong, Value)));
        if (Published is { Length: > 0 } && DayOf(Published) is null)
            errors.Add(new(nameof(Published), Ui.Say(UploadWords.DayWrong, Published)));
        return errors;
    }

    private IEnumerable<string> CheckFiles(UploadLimits limits)
    {
        if (Documents.Count == 0) yield return Ui.Say(UploadWords.NoFile);
        if (Documents.Count > limits.Files)
            yield return Ui.Say(UploadWords.TooManyFiles, limits.Files, Documents.Count);
        foreach (var file in Documents)
        {
            var name = DocumentName.Of(file.FileName);
            if (file.Length == 0) yield return Ui.Say(UploadWords.Empty, name);
            else if (file.Length > limits.FileBytes)
                yield return Ui.Say(UploadWords.TooLarge, name, limits.FileMegabytes);
            else if (!UploadLimits.Endings.Contains(Path.GetExtension(name).ToLowerInvariant()))
                yield return Ui.Say(UploadWords.WrongKind, name);
        }
    }

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, WaysToWriteDays, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
