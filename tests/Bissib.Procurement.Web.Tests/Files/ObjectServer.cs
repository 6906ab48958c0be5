using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bissib.Procurement.Web.Tests.Files;

/// <summary>
/// Object storage on loopback that speaks the few calls which the service makes: put, get, delete and list, in the
/// words of Azure Blob Storage (REST, version 2021 and later) and of Amazon S3 (2006-03-01). Signatures are not looked
/// at. Lists come in pages of two.
/// </summary>
internal sealed class ObjectServer : IAsyncDisposable
{
    public const string Container = "documents";

    private const int Page = 2;

    private readonly WebApplication app;

    private ObjectServer(WebApplication app) => this.app = app;

    /// <summary>By key.</summary>
    public ConcurrentDictionary<string, byte[]> Objects { get; } = new(StringComparer.Ordinal);

    public string Address => app.Urls.Single();

    // The key is 64 zero bits: nobody looks at what is signed with it.
    public string AzureConnection =>
        $"DefaultEndpointsProtocol=http;AccountName=test;AccountKey=AAAAAAAAAAA=;BlobEndpoint={Address}/test;";

    public static async Task<ObjectServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new ObjectServer(builder.Build());
        server.app.Run(server.AnswerAsync);
        await server.app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task AnswerAsync(HttpContext call)
    {
        var query = call.Request.Query;
        if (query["comp"] == "list") return call.Response.WriteAsync(AzureList(query["prefix"], query["marker"]));
        if (query["list-type"] == "2")
            return call.Response.WriteAsync(S3List(query["prefix"], query["continuation-token"]));
        var key = call.Request.Path.Value!.Split($"/{Container}/", 2)[1];
        return call.Request.Method switch
        {
            "PUT" => PutAsync(call, key),
            "GET" => GetAsync(call, key),
            "DELETE" => DeleteAsync(call, key),
            _ => throw new NotSupportedException(call.Request.Method),
        };
    }

    private async Task PutAsync(HttpContext call, string key)
    {
        using var bytes = new MemoryStream();
        await call.Request.Body.CopyToAsync(bytes);
        Objects[key] = bytes.ToArray();
        Describe(call, Objects[key]);
        call.Response.StatusCode = IsAzure(call) ? StatusCodes.Status201Created : StatusCodes.Status200OK;
    }

    private async Task GetAsync(HttpContext call, string key)
    {
        if (!Objects.TryGetValue(key, out var bytes))
        {
            await RefuseAsync(call);
            return;
        }

        Describe(call, bytes);
        call.Response.ContentLength = bytes.Length;
        call.Response.Headers["x-ms-blob-type"] = "BlockBlob";
        await call.Response.Body.WriteAsync(bytes);
    }

    private Task DeleteAsync(HttpContext call, string key)
    {
        var isThere = Objects.TryRemove(key, out _);
        if (IsAzure(call) && !isThere) return RefuseAsync(call);
        call.Response.StatusCode = IsAzure(call) ? StatusCodes.Status202Accepted : StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private static Task RefuseAsync(HttpContext call)
    {
        call.Response.StatusCode = StatusCodes.Status404NotFound;
        call.Response.Headers["x-ms-error-code"] = "BlobNotFound";
        call.Response.ContentType = "application/xml";
        var code = IsAzure(call) ? "BlobNotFound" : "NoSuchKey";
        return call.Response.WriteAsync(new XElement("Error", new XElement("Code", code)).ToString());
    }

    private static bool IsAzure(HttpContext call) => call.Request.Headers.ContainsKey("x-ms-version");

    private static void Describe(HttpContext call, byte[] bytes)
    {
        // Amazon's client holds the bytes against it: S3 says that it is their MD5.
#pragma warning disable CA5351
        call.Response.Headers.ETag = $"\"{Convert.ToHexStringLower(MD5.HashData(bytes))}\"";
#pragma warning restore CA5351
        call.Response.Headers.LastModified = DateTimeOffset.UnixEpoch.ToString("R");
    }

    private string AzureList(string? prefix, string? after)
    {
        var (keys, next) = List(prefix, after);
        return new XElement("EnumerationResults",
            new XElement("Blobs", keys.Select(key => new XElement("Blob",
                new XElement("Name", key),
                new XElement("Properties", new XElement("Last-Modified", DateTimeOffset.UnixEpoch.ToString("R")))))),
            new XElement("NextMarker", next)).ToString();
    }

    private string S3List(string? prefix, string? after)
    {
        var (keys, next) = List(prefix, after);
        XNamespace s3 = "http://s3.amazonaws.com/doc/2006-03-01/";
        return new XElement(s3 + "ListBucketResult",
            new XElement(s3 + "IsTruncated", next is null ? "false" : "true"),
            next is null ? null : new XElement(s3 + "NextContinuationToken", next),
            keys.Select(key => new XElement(s3 + "Contents", new XElement(s3 + "Key", key)))).ToString();
    }

    private (IReadOnlyList<string> Keys, string? Next) List(string? prefix, string? after)
    {
        var keys = Objects.Keys.Where(key => key.StartsWith(prefix ?? "", StringComparison.Ordinal))
            .Where(key => string.CompareOrdinal(key, after ?? "") > 0).Order(StringComparer.Ordinal).ToList();
        return keys.Count > Page ? (keys[..Page], keys[Page - 1]) : (keys, null);
    }
}
