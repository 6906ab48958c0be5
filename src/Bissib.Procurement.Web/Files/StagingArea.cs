using Bissib.Procurement.Web.Data;

namespace Bissib.Procurement.Web.Files;

/// <summary>
/// Keeps the parts of files that are still on their way, in the folder "uploads" of each organisation. A part is named
/// after its upload: "&lt;upload&gt;-&lt;number&gt;"; no name that a user gave ever becomes a key.
/// </summary>
/// <param name="files">Where the bytes are kept.</param>
/// <param name="spool">A folder of this computer for what comes in and what is put together.</param>
/// <param name="current">Whose files; it may be entered after this was made.</param>
internal sealed class StagingArea(IFileStore files, string spool, CurrentOrganisation current)
{
    private string Folder => $"{OrganisationFolder.Of(current)}uploads/";

    /// <summary>
    /// Keeps the rest of a stream as a part, up to so many bytes; how many there were. Where the sender breaks off,
    /// what had arrived is kept.
    /// </summary>
    /// <exception cref="InvalidDataException">There are more bytes than that: nothing is kept.</exception>
    public async Task<long> AddAsync(string part, Stream bytes, long most, CancellationToken cancel)
    {
        var path = NewSpoolFile();
        try
        {
            var length = await ReceiveAsync(bytes, path, most, cancel);
            // Whoever sent it may be gone by now, which is when it matters that it is kept.
            if (length > 0) await files.PutAsync(Folder + part, path, CancellationToken.None);
            return length;
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The parts one behind the other, in a stream that can be read from any place.</summary>
    public async Task<Stream> OpenReadAsync(IEnumerable<string> parts, CancellationToken cancel)
    {
        var whole = new FileStream(NewSpoolFile(), new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose,
        });
        try
        {
            foreach (var part in parts)
            {
                await using var kept = await files.OpenAsync(Folder + part, cancel);
                await kept.CopyToAsync(whole, cancel);
            }

            whole.Position = 0;
            return whole;
        }
        catch
        {
            await whole.DisposeAsync();
            throw;
        }
    }

    public async Task DeleteAsync(IEnumerable<string> parts, CancellationToken cancel)
    {
        foreach (var part in parts) await files.DeleteAsync(Folder + part, cancel);
    }

    /// <summary>The names of all parts of the organisation.</summary>
    public ValueTask<List<string>> ListAsync(CancellationToken cancel)
    {
        var folder = Folder;
        return files.ListAsync(folder, cancel).Select(key => key[folder.Length..]).ToListAsync(cancel);
    }

    private static async Task<long> ReceiveAsync(Stream bytes, string path, long most, CancellationToken cancel)
    {
        await using var file = File.Create(path);
        var buffer = new byte[81_920];
        int read;
        while ((read = await ReadAsync(bytes, buffer, cancel)) > 0)
        {
            if (file.Length + read > most) throw new InvalidDataException($"More than {most} bytes were sent.");
            await file.WriteAsync(buffer.AsMemory(0, read), CancellationToken.None);
        }

        file.Flush(flushToDisk: true);
        return file.Length;
    }

    // Where the connection is gone, what had arrived is all there is.
    private static async Task<int> ReadAsync(Stream bytes, byte[] buffer, CancellationToken cancel)
    {
        try
        {
            return await bytes.ReadAsync(buffer, cancel);
        }
        catch (Exception brokenOff) when (brokenOff is IOException or OperationCanceledException)
        {
            return 0;
        }
    }

    private string NewSpoolFile()
    {
        var folder = Path.Combine(spool, OrganisationFolder.Of(current));
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, $"{Guid.NewGuid():N}.part");
    }
}
