using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using Azure.Storage.Blobs;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Settings;
using Bissib.Procurement.Web.Shared;

namespace Bissib.Procurement.Web.Files;

/// <summary>
/// Chooses where documents are kept by the setting Data:Files: disk (the data folder), azure-blob or s3. What these
/// need stands under Data:AzureBlob and Data:S3.
/// </summary>
internal static class FileStoreSetup
{
    public const string Setting = "Data:Files";

    private const string Disk = "disk";
    private const string AzureBlob = "azure-blob";
    private const string S3 = "s3";
    private const string AzureConnection = "Data:AzureBlob:ConnectionString";
    private const string AzureContainer = "Data:AzureBlob:Container";
    private const string S3Bucket = "Data:S3:Bucket";
    private const string S3Region = "Data:S3:Region";
    private const string S3Address = "Data:S3:Address";
    private const string S3AccessKey = "Data:S3:AccessKey";
    private const string S3SecretKey = "Data:S3:SecretKey";
    private const string Hidden = "•••";

    public static void AddFileStore(this IServiceCollection services, IConfiguration settings, DataFolder folder)
    {
        var files = Of(settings, folder.Documents);
        services.AddSingleton(_ => files);
        services.AddScoped(scope => new DocumentStore(
            scope.GetRequiredService<IFileStore>(), folder.Documents,
            scope.GetRequiredService<CurrentOrganisation>()));
        services.AddScoped(scope => new StagingArea(
            scope.GetRequiredService<IFileStore>(), folder.Documents,
            scope.GetRequiredService<CurrentOrganisation>()));
    }

    /// <exception cref="RefusedStartException">A setting lacks or cannot be understood.</exception>
    public static IFileStore Of(IConfiguration settings, string folder) => ChoiceOf(settings) switch
    {
        Disk => new DiskFiles(folder),
        AzureBlob => AzureBlobOf(settings),
        S3 => S3Of(settings),
        var other => throw new RefusedStartException(
            $"{Setting} '{other}' is not known: set it to {Disk}, {AzureBlob} or {S3}."),
    };

    /// <summary>The choice and what belongs to it, without what is secret.</summary>
    public static IEnumerable<Setting> Shown(IConfiguration settings) =>
    [
        new(Setting, SettingWords.Files, ChoiceOf(settings)),
        .. ChoiceOf(settings) switch
        {
            AzureBlob =>
            [
                new(AzureContainer, SettingWords.AzureContainer, settings[AzureContainer]),
                new(AzureConnection, SettingWords.AzureConnection, Hidden),
            ],
            S3 =>
            [
                new(S3Bucket, SettingWords.S3Bucket, settings[S3Bucket]),
                new(S3Region, SettingWords.S3Region, Given(settings, S3Region)),
                new(S3Address, SettingWords.S3Address, Given(settings, S3Address)),
                new(S3AccessKey, SettingWords.S3AccessKey, Given(settings, S3AccessKey) is null ? null : Hidden),
                new(S3SecretKey, SettingWords.S3SecretKey, Given(settings, S3SecretKey) is null ? null : Hidden),
            ],
            _ => Array.Empty<Setting>(),
        },
    ];

    private static string ChoiceOf(IConfiguration settings) => Given(settings, Setting) ?? Disk;

    private static AzureBlobFiles AzureBlobOf(IConfiguration settings)
    {
        var (connection, container) = (
            Needed(settings, AzureConnection, AzureBlob), Needed(settings, AzureContainer, AzureBlob));
        try
        {
            return new(new BlobContainerClient(connection, container));
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException or IndexOutOfRangeException)
        {
            // Its message may quote the key.
            throw new RefusedStartException(
                $"{AzureConnection} is no connection string of Azure Storage: "
                + "copy it from \"Access keys\" of the account.");
        }
    }

    private static S3Files S3Of(IConfiguration settings)
    {
        var bucket = Needed(settings, S3Bucket, S3);
        var (region, address) = (Given(settings, S3Region), Given(settings, S3Address));
        if (region is null && address is null)
            throw new RefusedStartException(
                $"{Setting} is {S3}, but neither {S3Region} nor {S3Address} is set: give the region of Amazon, "
                + "or the address of another provider.");
        var options = new AmazonS3Config
        {
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        };
        if (address is null) options.RegionEndpoint = RegionEndpoint.GetBySystemName(region);
        else
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out var at) || at.Scheme is not ("http" or "https"))
                throw new RefusedStartException(
                    $"{S3Address} is '{address}': write an address that begins with https://.");
            (options.ServiceURL, options.ForcePathStyle) = (address, true);
            if (region is not null) options.AuthenticationRegion = region;
        }

        return new(S3ServiceOf(settings, options), bucket);
    }

    // Without keys the SDK looks where it always does: its environment variables, its file, the role of the machine.
    private static AmazonS3Client S3ServiceOf(IConfiguration settings, AmazonS3Config options) =>
        (Given(settings, S3AccessKey), Given(settings, S3SecretKey)) switch
        {
            (null, null) => new(options),
            ({ } key, { } secret) => new(new BasicAWSCredentials(key, secret), options),
            _ => throw new RefusedStartException(
                $"Of {S3AccessKey} and {S3SecretKey} one is set and the other is not: set both or neither."),
        };

    private static string Needed(IConfiguration settings, string name, string choice) =>
        Given(settings, name)
        ?? throw new RefusedStartException($"{Setting} is {choice}, but {name} is not set: set it.");

    private static string? Given(IConfiguration settings, string name) =>
        settings[name] is { Length: > 0 } given ? given : null;
}
