using System.Net;
using Bissib.Procurement.Web.Files;
using Bissib.Procurement.Web.Shared;
using Microsoft.Extensions.Configuration;

namespace Bissib.Procurement.Web.Tests.Files;

public sealed class FileStoreSetupTests
{
    private const string Secret = "c2VjcmV0LWtleQ==";

    [Theory]
    [InlineData("ftp", "", "Data:Files 'ftp' is not known: set it to disk, azure-blob or s3.")]
    [InlineData("azure-blob", "AzureBlob:Container=c", "Data:AzureBlob:ConnectionString is not set")]
    [InlineData("azure-blob", "AzureBlob:ConnectionString=UseDevelopmentStorage", "Data:AzureBlob:Container is not set")]
    [InlineData("azure-blob", "AzureBlob:Container=c,AzureBlob:ConnectionString=nonsense", "is no connection string")]
    [InlineData("s3", "", "Data:S3:Bucket is not set")]
    [InlineData("s3", "S3:Bucket=b", "neither Data:S3:Region nor Data:S3:Address is set")]
    [InlineData("s3", "S3:Bucket=b,S3:Address=minio", "Data:S3:Address is 'minio': write an address")]
    [InlineData("s3", "S3:Bucket=b,S3:Region=eu-west-1,S3:AccessKey=k", "set both or neither")]
    public void Store_that_is_not_set_up_is_refused_with_the_remedy(string choice, string given, string remedy)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(
            given.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('='))
                .Select(pair => KeyValuePair.Create($"Data:{pair[0]}", (string?)pair[1]))
                .Append(new("Data:Files", choice))).Build();

        var refused = Assert.Throws<RefusedStartException>(() => FileStoreSetup.Of(settings, "/tmp"));

        Assert.Contains(remedy, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("azure-blob")]
    [InlineData("s3")]
    public async Task Tender_kept_elsewhere_is_scanned_handed_out_and_erased_and_no_secret_is_shown(string choice)
    {
        await using var server = await ObjectServer.StartAsync();
        await using var service = new ServiceUnderTest { Settings = SettingsOf(choice, server) };
        var visitor = service.Visit();

        var page = await visitor.ScanAsync(("cahier.txt", ServiceUnderTest.ModelTextOf("social/insertion-hours")));

        var shown = await visitor.ReadAsync(page);
        Assert.Contains("<mark>", shown, StringComparison.Ordinal);
        var link = shown.Split($"href=\"/api/v1{page}/documents/")[1].Split('"')[0];
        var original = await visitor.GetAsync($"/api/v1{page}/documents/{link}");
        Assert.Equal(Assert.Single(server.Objects.Values), await original.Content.ReadAsByteArrayAsync());
        await visitor.PostAsync($"{page}?handler=Delete");
        Assert.Empty(server.Objects);
        var settings = WebUtility.HtmlDecode(await visitor.ReadAsync("/settings"));
        Assert.Contains($">{choice}</td>", settings, StringComparison.Ordinal);
        Assert.Contains($">{ObjectServer.Container}</td>", settings, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, settings, StringComparison.Ordinal);
        Assert.DoesNotContain("AccountKey", settings, StringComparison.Ordinal);
    }

    private static (string, string)[] SettingsOf(string choice, ObjectServer server) => choice == "s3"
        ?
        [
            ("Data:Files", choice), ("Data:S3:Bucket", ObjectServer.Container), ("Data:S3:Address", server.Address),
            ("Data:S3:AccessKey", "key"), ("Data:S3:SecretKey", Secret),
        ]
        :
        [
            ("Data:Files", choice), ("Data:AzureBlob:Container", ObjectServer.Container),
            ("Data:AzureBlob:ConnectionString",
                server.AzureConnection.Replace("AAAAAAAAAAA=", Secret, StringComparison.Ordinal)),
        ];
}
