using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Data;

namespace Bissib.Procurement.Web.Files;

/// <summary>
/// Keeps the bytes of documents in a folder, each once, under the lower-case hexadecimal SHA-256 of its bytes. No name
/// that a user gave ever becomes a path. Each organisation has a folder of its own, so that who knows the hash of
/// another's document can neither read it nor learn that it is there; that of the first one is the folder itself.
/// </summary>
internal sealed class DocumentStore(string root, CurrentOrganisation current)
{
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    // The organisation may be entered after the store was made.
    private string Folder => current.Required == OrganisationRow.First
        ? root
        : Path.Combine(root, string.Create(CultureInfo.InvariantCulture, $"organisation-{current.Required}"));

    /// <summary>Stores the rest of the stream and returns its SHA-256. A file of that name is always whole.</summary>
    public async Task<string> SaveAsync(Stream bytes, CancellationToken cancel)
    {
        Directory.CreateDirectory(Folder);
        var unfinished = Path.Combine(Folder, $"{Guid.NewGuid():N}.part");
        try
        {
            var sha256 = await WriteAsync(bytes, unfinished, cancel);
            var path = PathOf(sha256);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(unfinished, path, overwrite: true);
            return sha256;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public Stream OpenRead(string sha256) => File.OpenRead(PathOf(sha256));

    public void Delete(string sha256) => File.Delete(PathOf(sha256));

    /// <summary>Deletes all files of the organisation, those that no row tells of included.</summary>
    public void Clear()
    {
        if (!Directory.Exists(Folder)) return;
        foreach (var shelf in Directory.GetDirectories(Folder, "??")) Directory.Delete(shelf, recursive: true);
        foreach (var unfinished in Directory.GetFiles(Folder, "*.part")) File.Delete(unfinished);
    }

    private static async Task<string> WriteAsync(Stream bytes, string path, CancellationToken cancel)
    {
        await using var file = File.Create(path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81_920];
        for (int read; (read = await bytes.ReadAsync(buffer, cancel)) > 0;)
        {
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancel);
        }

        file.Flush(flushToDisk: true);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private string PathOf(string sha256)
    {
        if (sha256.Length != 64 || sha256.AsSpan().ContainsAnyExcept(Hexadecimal))
            throw new ArgumentException("A SHA-256 has 64 lower-case hexadecimal digits.", nameof(sha256));
        return Path.Combine(Folder, sha256[..2], sha256);
    }
}
