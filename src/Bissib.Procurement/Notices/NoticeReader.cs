using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Notices;

/// <summary>The notice cannot be read; the message says why and what to do.</summary>
public sealed class NoticeException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>
/// Reads the profile that an eForms notice states (Implementing Regulation (EU) 2019/1780, UBL 2.3): nature (BT-23),
/// CPV (BT-262), estimated value in euros (BT-27), procedure (BT-105), lots (BT-137), day of dispatch (BT-05), deadline
/// for bids (BT-131), duration (BT-36), country of the organisations (BT-514). What lots state differently stays
/// unknown.
/// </summary>
public static class NoticeReader
{
    private const long MostCharacters = 20_000_000;
    private static readonly XNamespace Cac = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
    private static readonly XNamespace Cbc = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";

    // ISO 3166-1, three letters and two.
    private static readonly Dictionary<string, string> Countries = new(StringComparer.Ordinal)
    {
        ["BEL"] = "BE", ["FRA"] = "FR", ["NLD"] = "NL", ["LUX"] = "LU", ["DEU"] = "DE", ["GBR"] = "GB",
    };

    /// <exception cref="NoticeException">It is no XML, or none of eForms.</exception>
    public static TenderProfile Read(Stream file, string name)
    {
        var notice = Load(file, name);
        var project = notice.Element(Cac + "ProcurementProject");
        var lots = notice.Elements(Cac + "ProcurementProjectLot")
            .Where(lot => lot.Element(Cbc + "ID")?.Attribute("schemeName")?.Value == "Lot").ToList();
        return new()
        {
            Kind = Kebab.Find<ContractKind>(Text(project?.Element(Cbc + "ProcurementTypeCode")) ?? ""),
            Cpv = [.. Cpv(project).Concat(lots.SelectMany(lot => Cpv(lot.Element(Cac + "ProcurementProject")))).Distinct()],
            Value = ValueOf(project),
            Procedure = ProcedureOf(Text(notice.Element(Cac + "TenderingProcess")?.Element(Cbc + "ProcedureCode"))),
            Lots = lots.Count > 0 ? lots.Count : null,
            Published = Day(Text(notice.Element(Cbc + "IssueDate"))),
            Deadline = Common(lots.Select(DeadlineOf)),
            DurationDays = Common(lots.Select(DaysOf)),
            Country = Common(notice.Descendants().Where(element => element.Name.LocalName == "Company")
                .Select(company => Text(company.Descendants(Cbc + "IdentificationCode").FirstOrDefault()))
                .Distinct()) is { } code
                ? Countries.GetValueOrDefault(code)
                : null,
        };
    }

    private static XElement Load(Stream file, string name)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
        };
        try
        {
            using var reader = XmlReader.Create(file, settings);
            var root = XDocument.Load(reader).Root!;
            if (root.Name.NamespaceName.StartsWith("urn:oasis:names:specification:ubl:schema:xsd:", StringComparison.Ordinal)) return root;
            var older = root.Name.LocalName == "TED_EXPORT"
                ? " It is TED XML of before 2024: give its facts by --kind, --cpv, --value …"
                : "";
            throw new NoticeException($"'{name}' is no eForms notice: its root is '{root.Name.LocalName}'.{older}");
        }
        catch (XmlException trouble)
        {
            throw new NoticeException(
                $"'{name}' is no sound XML: {trouble.Message} Download the notice again, as eForms XML.", trouble);
        }
    }

    private static string? Text(XElement? element) => element?.Value.Trim() is { Length: > 0 } text ? text : null;

    // Main and additional classification; CPV codes have eight digits.
    private static IEnumerable<string> Cpv(XElement? project) =>
        (project?.Elements() ?? []).Where(element =>
            element.Name.LocalName is "MainCommodityClassification" or "AdditionalCommodityClassification")
            .Select(element => Text(element.Element(Cbc + "ItemClassificationCode"))).OfType<string>()
            .Where(code => code.Length >= 8 && code.AsSpan(0, 8).IndexOfAnyExceptInRange('0', '9') < 0)
            .Select(code => code[..8]);

    private static decimal? ValueOf(XElement? project)
    {
        var amount = project?.Element(Cac + "RequestedTenderTotal")?.Element(Cbc + "EstimatedOverallContractAmount");
        return amount?.Attribute("currencyID")?.Value == "EUR"
            && decimal.TryParse(
                amount.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    private static Procedure? ProcedureOf(string? code) => code switch
    {
        "open" => Procedure.Open,
        "restricted" => Procedure.Restricted,
        "neg-w-call" => Procedure.NegotiatedWithPriorPublication,
        "neg-wo-call" => Procedure.NegotiatedWithoutPriorPublication,
        "comp-dial" => Procedure.CompetitiveDialogue,
        "innovation" => Procedure.InnovationPartnership,
        _ => null,
    };

    // "2024-10-08+02:00": the buyer's own day.
    private static DateOnly? Day(string? written) =>
        written is { Length: >= 10 }
            && DateOnly.TryParseExact(written.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, 0, out var day)
            ? day
            : null;

    private static Deadline? DeadlineOf(XElement lot)
    {
        var period = lot.Element(Cac + "TenderingProcess")?.Element(Cac + "TenderSubmissionDeadlinePeriod");
        if (Day(Text(period?.Element(Cbc + "EndDate"))) is not { } day) return null;
        var hour = Text(period?.Element(Cbc + "EndTime"));
        return new(
            day, hour is { Length: >= 5 }
                && TimeOnly.TryParseExact(hour.AsSpan(0, 5), "HH:mm", CultureInfo.InvariantCulture, 0, out var time)
                ? time
                : null);
    }

    private static int? DaysOf(XElement lot)
    {
        var period = lot.Element(Cac + "ProcurementProject")?.Element(Cac + "PlannedPeriod")?.Element(
            Cbc + "DurationMeasure");
        if (!int.TryParse(period?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > 1200) return null;
        return period?.Attribute("unitCode")?.Value switch
        {
            "DAY" => count,
            "WEEK" => count * 7,
            "MONTH" => (int)Math.Round(count * 365 / 12.0),
            "YEAR" => count * 365,
            _ => null,
        };
    }

    // Null unless all say the same.
    private static T? Common<T>(IEnumerable<T?> stated) where T : struct =>
        stated.Distinct().Take(2).ToList() is [var only] ? only : null;

    private static string? Common(IEnumerable<string?> stated) =>
        stated.Distinct().Take(2).ToList() is [var only] ? only : null;
}
