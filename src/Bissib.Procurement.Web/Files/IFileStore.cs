namespace Bissib.Procurement.Web.Files;

/// <summary>
/// Where bytes are kept under a key: on disk, or with a provider of object storage. It knows neither hashes nor
/// organisations: that is <see cref="DocumentStore"/>. A key is folders parted by '/', never what a user wrote.
/// </summary>
internal interface IFileStore
{
    /// <summary>Takes over the file at a path, in place of what stands under the key; whole or not at all.</summary>
    Task PutAsync(string key, string path, CancellationToken cancel);

    /// <exception cref="FileNotFoundException">Nothing stands under the key.</exception>
    Task<Stream> OpenAsync(string key, CancellationToken cancel);

    /// <summary>Deletes it; that it is gone already is no trouble.</summary>
    Task DeleteAsync(string key, CancellationToken cancel);

    /// <summary>The keys that begin with a folder, which is empty or ends in '/', without an order.</summary>
    IAsyncEnumerable<string> ListAsync(string folder, CancellationToken cancel);
}
