using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Clauses.Editing;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Files;
using Bissib.Procurement.Web.Tenders;

namespace Bissib.Procurement.Web.Settings;

/// <summary>What the service is set to, read from where it takes effect and not from what was written.</summary>
internal sealed class ServiceSettings(
    IConfiguration settings, DataFolder folder, UploadLimits uploads, ReadingLimits reading, LeaseTerm lease,
    ServiceMode mode, ReviewRule review, QuotaLimits quota, IEnumerable<ProviderSettings> providers)
{
    public IEnumerable<SettingGroup> Groups =>
    [
        new("service", SettingWords.Service, [.. Service]),
        new("provider", ProviderWords.Title, [.. ProviderSettings.Shown(providers.SingleOrDefault())]),
        new("uploads", SettingWords.Uploads, [.. Uploads]),
        new("quota", QuotaWords.SettingsTitle, [.. Quota]),
        new("reading", SettingWords.Reading, [.. Limits]),
    ];

    public static string CatalogueFolderOf(IConfiguration settings) =>
        settings["Catalogue:Folder"] ?? Catalogue.DefaultFolder;

    // A connection string holds a password: whether it is set is told, and never what it is.
    private IEnumerable<Setting> Service =>
    [
        new(ServiceMode.Setting, SettingWords.Mode, mode.Name),
        new("Urls", SettingWords.Addresses, settings["Urls"]),
        new("Database:Provider", SettingWords.Database, DatabaseSetup.ProviderOf(settings)),
        new("ConnectionStrings:Default", SettingWords.Connection,
            settings.GetConnectionString("Default") is null ? null : "•••"),
        new("Data:Folder", SettingWords.Folder, folder.Path),
        .. FileStoreSetup.Shown(settings),
        new("Catalogue:Folder", SettingWords.Catalogue, CatalogueFolderOf(settings)),
        new(ReviewRule.Setting, SettingWords.SelfReview, review.IsOwnAllowed ? "true" : "false"),
        Of(SignInLimit.Setting, SettingWords.SignIns, SignInLimit.Of(settings)),
        Of("Scans:LeaseSeconds", SettingWords.Lease, (long)lease.Length.TotalSeconds),
    ];

    private IEnumerable<Setting> Uploads =>
    [
        Of("Upload:FileMegabytes", SettingWords.FileMegabytes, uploads.FileMegabytes),
        Of("Upload:Files", SettingWords.FilesAtOnce, uploads.Files),
        Of("Upload:Megabytes", SettingWords.Megabytes, uploads.Megabytes),
        Of("Upload:KeepHours", SettingWords.KeepHours, uploads.KeepHours),
    ];

    private IEnumerable<Setting> Quota =>
    [
        Of(QuotaLimits.MegabytesSetting, QuotaWords.MegabytesSetting, quota.Megabytes ?? 0),
        Of(QuotaLimits.TendersSetting, QuotaWords.TendersSetting, quota.TendersPerDay ?? 0),
    ];

    private IEnumerable<Setting> Limits =>
    [
        Of("Reading:FileBytes", SettingWords.FileBytes, reading.FileBytes),
        Of("Reading:UnpackedBytes", SettingWords.UnpackedBytes, reading.UnpackedBytes),
        Of("Reading:PartBytes", SettingWords.PartBytes, reading.PartBytes),
        Of("Reading:Ratio", SettingWords.Ratio, reading.Ratio),
        Of("Reading:Entries", SettingWords.Entries, reading.Entries),
        Of("Reading:XmlDepth", SettingWords.XmlDepth, reading.XmlDepth),
        Of("Reading:XmlElements", SettingWords.XmlElements, reading.XmlElements),
        Of("Reading:Pages", SettingWords.Pages, reading.Pages),
        Of("Reading:Characters", SettingWords.Characters, reading.Characters),
        Of("Reading:Seconds", SettingWords.Seconds, reading.Seconds),
        Of("Reading:RecognitionSeconds", SettingWords.RecognitionSeconds, reading.RecognitionSeconds),
        Of("Reading:TenderSeconds", SettingWords.TenderSeconds, reading.TenderSeconds),
        Of("Reading:MemoryBytes", SettingWords.MemoryBytes, reading.MemoryBytes),
        Of("Reading:OutputBytes", SettingWords.OutputBytes, reading.OutputBytes),
        Of("Reading:AtOnce", SettingWords.AtOnce, reading.AtOnce),
    ];

    private static Setting Of(string name, Localised meaning, long value) =>
        new(name, meaning, value.ToString(CultureInfo.InvariantCulture));
}
