using System.Net;
using System.Runtime.CompilerServices;
using Amazon.S3;
using Amazon.S3.Model;

namespace Bissib.Procurement.Web.Files;

/// <summary>
/// Keeps files as objects of one bucket, which must be there already, with Amazon or who speaks as it does.
/// </summary>
internal sealed class S3Files(IAmazonS3 service, string bucket) : IFileStore, IDisposable
{
    public Task PutAsync(string key, string path, CancellationToken cancel) => service.PutObjectAsync(
        // Sent in one piece with its hash in the signature: not every provider takes the SDK's chunks.
        new PutObjectRequest { BucketName = bucket, Key = key, FilePath = path, UseChunkEncoding = false }, cancel);

    public async Task<Stream> OpenAsync(string key, CancellationToken cancel)
    {
        try
        {
            return (await service.GetObjectAsync(bucket, key, cancel)).ResponseStream;
        }
        catch (AmazonS3Exception missing) when (missing.StatusCode == HttpStatusCode.NotFound)
        {
            throw new FileNotFoundException($"The document {key} is not in the bucket {bucket}.", missing);
        }
    }

    // S3 answers the same whether the object was there or not.
    public Task DeleteAsync(string key, CancellationToken cancel) => service.DeleteObjectAsync(bucket, key, cancel);

    public async IAsyncEnumerable<string> ListAsync(string folder, [EnumeratorCancellation] CancellationToken cancel)
    {
        var request = new ListObjectsV2Request { BucketName = bucket, Prefix = folder };
        for (ListObjectsV2Response page; ; request.ContinuationToken = page.NextContinuationToken)
        {
            page = await service.ListObjectsV2Async(request, cancel);
            // The SDK says null where there is none.
            foreach (var kept in page.S3Objects ?? []) yield return kept.Key;
            if (page.IsTruncated != true) yield break;
        }
    }

    public void Dispose() => service.Dispose();
}
