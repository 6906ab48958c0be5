using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Notices;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Cli;

/// <summary>What the user knows of a tender: --kind, --cpv, --value, --buyer, --region, --published, --duration,
/// and a notice that states them, over which the options prevail.</summary>
internal sealed class ProfileOptions
{
    private readonly Option<ContractKind?> kind = Choice<ContractKind>("--kind", "Kind of contract");
    private readonly Option<string[]> cpv =
        new("--cpv") { Description = "CPV code, with or without its check digit; may be repeated" };
    private readonly Option<decimal?> value = new("--value") { Description = "Estimated value in euros, without VAT" };
    private readonly Option<BuyerType?> buyer = Choice<BuyerType>("--buyer", "Type of buyer");
    private readonly Option<Region?> region = Choice<Region>("--region", "Region of the buyer");
    private readonly Option<DateOnly?> published = new("--published")
    {
        Description = "Day of publication, such as 2026-03-31",
        CustomParser = Day,
    };

    private readonly Option<int?> duration = new("--duration") { Description = "Duration of the contract in days" };

    private readonly Option<TenderProfile?> notice = new("--notice")
    {
        Description = "eForms notice (XML) of the tender: what it states prevails over the text",
        CustomParser = ReadNotice,
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { kind, cpv, value, buyer, region, published, duration, notice })
            command.Add(option);
    }

    public TenderProfile Read(ParseResult parsed)
    {
        var stated = parsed.GetValue(notice) ?? new();
        return stated with
        {
            Kind = parsed.GetValue(kind) ?? stated.Kind,
            Cpv = parsed.GetValue(cpv) is { Length: > 0 } codes ? codes : stated.Cpv,
            Value = parsed.GetValue(value) ?? stated.Value,
            Buyer = parsed.GetValue(buyer) ?? stated.Buyer,
            Region = parsed.GetValue(region) ?? stated.Region,
            Published = parsed.GetValue(published) ?? stated.Published,
            DurationDays = parsed.GetValue(duration) ?? stated.DurationDays,
        };
    }

    /// <summary>--ui fr|nl|en; French where it is not given.</summary>
    public static Option<Language> Ui() => new("--ui")
    {
        Description = "Language of titles and reasons: fr, nl, en (default fr)",
        DefaultValueFactory = _ => Language.French,
        CustomParser = result =>
            LanguageCode.Find(Written(result)) ?? Wrong<Language>(result, ["fr", "nl", "en", "de"]),
    };

    private static Option<T?> Choice<T>(string name, string what) where T : struct, Enum => new(name)
    {
        Description = $"{what}: {string.Join(", ", Kebab.Names<T>())}",
        CustomParser = result => Kebab.Find<T>(Written(result)) ?? Wrong<T?>(result, Kebab.Names<T>()),
    };

    private static DateOnly? Day(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(Written(result), "yyyy-MM-dd", CultureInfo.InvariantCulture, 0, out var day))
            return day;
        result.AddError($"'{Written(result)}' is no day: write it as 2026-03-31");
        return null;
    }

    private static TenderProfile? ReadNotice(ArgumentResult result)
    {
        try
        {
            using var file = File.OpenRead(Written(result));
            return NoticeReader.Read(file, Path.GetFileName(Written(result)));
        }
        catch (Exception trouble) when (trouble is NoticeException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            result.AddError(trouble.Message);
            return null;
        }
    }

    private static string Written(ArgumentResult result) => result.Tokens.Count > 0 ? result.Tokens[0].Value : "";

    private static T? Wrong<T>(ArgumentResult result, IEnumerable<string> known)
    {
        result.AddError($"'{Written(result)}' is not known; use one of {string.Join(", ", known)}");
        return default;
    }
}
