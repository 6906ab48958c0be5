using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Bissib.Procurement.Web.Files;

/// <summary>Keeps files as blobs of one container, which must be there already.</summary>
internal sealed class AzureBlobFiles(BlobContainerClient container) : IFileStore
{
    public async Task PutAsync(string key, string path, CancellationToken cancel)
    {
        await using var file = File.OpenRead(path);
        await container.GetBlobClient(key).UploadAsync(file, overwrite: true, cancel);
    }

    public async Task<Stream> OpenAsync(string key, CancellationToken cancel)
    {
        try
        {
            return (await container.GetBlobClient(key).DownloadStreamingAsync(cancellationToken: cancel)).Value.Content;
        }
        catch (RequestFailedException missing) when (missing.Status == StatusCodes.Status404NotFound)
        {
            throw new FileNotFoundException($"The document {key} is not in the container {container.Name}.", missing);
        }
    }

    public Task DeleteAsync(string key, CancellationToken cancel) =>
        container.GetBlobClient(key).DeleteIfExistsAsync(cancellationToken: cancel);

    public async IAsyncEnumerable<string> ListAsync(string folder, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var blob in container.GetBlobsAsync(new GetBlobsOptions { Prefix = folder }, cancel))
            yield return blob.Name;
    }
}
