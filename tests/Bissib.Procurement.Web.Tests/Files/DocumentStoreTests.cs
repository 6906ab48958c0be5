using System.Security.Cryptography;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Files;
using Microsoft.Extensions.Configuration;

namespace Bissib.Procurement.Web.Tests.Files;

/// <summary>What the service relies on, wherever documents are kept.</summary>
public abstract class DocumentStoreTests : IAsyncLifetime
{
    private const int Theirs = 2;

    private readonly CurrentOrganisation current = new();
    private readonly string folder = Directory.CreateTempSubdirectory("bissib-files-").FullName;
    private IFileStore files = null!;
    private DocumentStore store = null!;

    private protected ObjectServer Server { get; private set; } = null!;

    private protected abstract (string Name, string Value)[] Settings { get; }

    public async Task InitializeAsync()
    {
        Server = await ObjectServer.StartAsync();
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(Settings.Select(set => KeyValuePair.Create(set.Name, (string?)set.Value))).Build();
        files = FileStoreSetup.Of(settings, folder);
        store = new(files, folder, current);
        current.Enter(OrganisationRow.First);
    }

    public async Task DisposeAsync()
    {
        (files as IDisposable)?.Dispose();
        await Server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(300_000)]
    public async Task Bytes_come_back_under_their_hash_and_can_be_read_from_any_place(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);

        var sha256 = await store.SaveAsync(new MemoryStream(bytes), default);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), sha256);
        await using var kept = await store.OpenReadAsync(sha256, default);
        Assert.Equal(bytes, await ReadAsync(kept));
        kept.Position = length / 2;
        Assert.Equal(bytes[(length / 2)..], await ReadAsync(kept));
    }

    [Fact]
    public async Task Same_bytes_are_kept_once_and_nothing_else_is_left_behind()
    {
        var first = await SaveAsync("same");
        var second = await SaveAsync("same");
        await (await store.OpenReadAsync(first, default)).DisposeAsync();

        Assert.Equal(first, second);
        Assert.Equal([$"{first[..2]}/{first}"], await files.ListAsync("", default).ToListAsync());
        Assert.Empty(Directory.GetFiles(folder, "*.part", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Upload_that_breaks_off_leaves_nothing()
    {
        using var broken = new BrokenStream();

        await Assert.ThrowsAsync<IOException>(() => store.SaveAsync(broken, default));

        Assert.Empty(await files.ListAsync("", default).ToListAsync());
        Assert.Empty(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Document_of_another_organisation_is_not_there()
    {
        var sha256 = await SaveAsync("ours");

        current.Enter(Theirs);

        await Assert.ThrowsAsync<FileNotFoundException>(() => store.OpenReadAsync(sha256, default));
        await store.DeleteAsync(sha256, default);
        current.Enter(OrganisationRow.First);
        await (await store.OpenReadAsync(sha256, default)).DisposeAsync();
    }

    [Fact]
    public async Task Deleted_document_is_gone_and_may_be_deleted_again()
    {
        var (deleted, kept) = (await SaveAsync("deleted"), await SaveAsync("kept"));

        await store.DeleteAsync(deleted, default);
        await store.DeleteAsync(deleted, default);

        Assert.Throws<FileNotFoundException>(() => store.OpenRead(deleted));
        await store.OpenRead(kept).DisposeAsync();
    }

    [Theory]
    [InlineData(OrganisationRow.First, Theirs)]
    [InlineData(Theirs, OrganisationRow.First)]
    public async Task Erasing_everything_spares_the_other_organisation(int erased, int spared)
    {
        current.Enter(spared);
        var kept = await SaveAsync("0");
        current.Enter(erased);
        for (var number = 0; number < 5; number++) await SaveAsync($"{number}");

        await store.ClearAsync(default);

        current.Enter(spared);
        Assert.EndsWith(
            kept, Assert.Single(await files.ListAsync("", default).ToListAsync()), StringComparison.Ordinal);
        await store.OpenRead(kept).DisposeAsync();
    }

    private protected Task<string> SaveAsync(string text) =>
        store.SaveAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), default);

    private protected Task<Stream> OpenAsync(string sha256) => store.OpenReadAsync(sha256, default);

    private static async Task<byte[]> ReadAsync(Stream stream)
    {
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }

    private sealed class BrokenStream : MemoryStream
    {
        private bool hasBegun;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (hasBegun) throw new IOException("The visitor is gone.");
            hasBegun = true;
            return ValueTask.FromResult(1);
        }
    }
}

public sealed class DiskTests : DocumentStoreTests
{
    private protected override (string, string)[] Settings => [];
}

/// <summary>Object storage: what is fetched over the network is not believed.</summary>
public abstract class ObjectStorageTests : DocumentStoreTests
{
    [Fact]
    public async Task Bytes_that_were_changed_where_they_are_kept_are_not_handed_out()
    {
        var sha256 = await SaveAsync("the tender");
        var key = Assert.Single(Server.Objects.Keys);
        Server.Objects[key] = "another text"u8.ToArray();

        await Assert.ThrowsAsync<InvalidDataException>(() => OpenAsync(sha256));
    }
}

public sealed class AzureBlobTests : ObjectStorageTests
{
    private protected override (string, string)[] Settings =>
    [
        ("Data:Files", "azure-blob"), ("Data:AzureBlob:ConnectionString", Server.AzureConnection),
        ("Data:AzureBlob:Container", ObjectServer.Container),
    ];
}

public sealed class S3Tests : ObjectStorageTests
{
    private protected override (string, string)[] Settings =>
    [
        ("Data:Files", "s3"), ("Data:S3:Bucket", ObjectServer.Container), ("Data:S3:Address", Server.Address),
        ("Data:S3:Region", "eu-west-1"), ("Data:S3:AccessKey", "key"), ("Data:S3:SecretKey", "secret"),
    ];
}
