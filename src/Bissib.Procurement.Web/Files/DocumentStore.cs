using System.Buffers;
using System.Security.Cryptography;
using Bissib.Procurement.Web.Data;

namespace Bissib.Procurement.Web.Files;

/// <summary>
/// Keeps the bytes of documents, each once, under the lower-case hexadecimal SHA-256 of its bytes. No name that a user
/// gave ever becomes a key. Each organisation has a folder of its own, so that who knows the hash of another's document
/// can neither read it nor learn that it is there; that of the first one is the root itself.
/// </summary>
/// <param name="files">Where the bytes are kept.</param>
/// <param name="spool">A folder of this computer for what comes in, and for what is fetched from elsewhere.</param>
/// <param name="current">Whose documents; it may be entered after the store was made.</param>
internal sealed class DocumentStore(IFileStore files, string spool, CurrentOrganisation current)
{
    private const int HashLength = 64;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    private string Folder => OrganisationFolder.Of(current);

    private string Spool => Path.Combine(spool, Folder);

    /// <summary>Stores the rest of the stream and returns its SHA-256. What is kept is always whole.</summary>
    public async Task<string> SaveAsync(Stream bytes, CancellationToken cancel)
    {
        var unfinished = NewSpoolFile();
        try
        {
            string sha256;
            await using (var file = File.Create(unfinished))
            {
                sha256 = await CopyAsync(bytes, file, cancel);
                file.Flush(flushToDisk: true);
            }

            await files.PutAsync(KeyOf(sha256), unfinished, cancel);
            return sha256;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>For readers that wait for their bytes, such as the child that reads documents.</summary>
    public Stream OpenRead(string sha256) => OpenReadAsync(sha256, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>The bytes, in a stream that can be read from any place.</summary>
    /// <exception cref="FileNotFoundException">The organisation has no such document.</exception>
    /// <exception cref="InvalidDataException">What was fetched is not what was stored.</exception>
    public async Task<Stream> OpenReadAsync(string sha256, CancellationToken cancel)
    {
        var kept = await files.OpenAsync(KeyOf(sha256), cancel);
        if (kept.CanSeek) return kept;
        await using (kept) return await FetchAsync(kept, sha256, cancel);
    }

    public Task DeleteAsync(string sha256, CancellationToken cancel) => files.DeleteAsync(KeyOf(sha256), cancel);

    /// <summary>Deletes all files of the organisation, those that no row tells of included.</summary>
    public async Task ClearAsync(CancellationToken cancel)
    {
        // The folders of the others stand in that of the first.
        var keys = await files.ListAsync(Folder, cancel).Where(IsOwn).ToListAsync(cancel);
        foreach (var key in keys) await files.DeleteAsync(key, cancel);
        if (!Directory.Exists(Spool)) return;
        foreach (var unfinished in Directory.GetFiles(Spool, "*.part")) File.Delete(unfinished);
    }

    private bool IsOwn(string key) => key.Split('/') is [.., { Length: HashLength } sha256] && key == KeyOf(sha256);

    // Readers of PDF and ZIP go back and forth, which bytes that come over the network do not allow.
    private async Task<Stream> FetchAsync(Stream kept, string sha256, CancellationToken cancel)
    {
        var file = new FileStream(NewSpoolFile(), new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose,
        });
        try
        {
            if (await CopyAsync(kept, file, cancel) != sha256)
                throw new InvalidDataException($"The bytes kept under {KeyOf(sha256)} are not those that were stored.");
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private string NewSpoolFile()
    {
        Directory.CreateDirectory(Spool);
        return Path.Combine(Spool, $"{Guid.NewGuid():N}.part");
    }

    private static async Task<string> CopyAsync(Stream bytes, Stream file, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81_920];
        for (int read; (read = await bytes.ReadAsync(buffer, cancel)) > 0;)
        {
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancel);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private string KeyOf(string sha256)
    {
        if (sha256.Length != HashLength || sha256.AsSpan().ContainsAnyExcept(Hexadecimal))
            throw new ArgumentException("A SHA-256 has 64 lower-case hexadecimal digits.", nameof(sha256));
        return $"{Folder}{sha256[..2]}/{sha256}";
    }
}
