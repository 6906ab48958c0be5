namespace Bissib.Procurement.Web.Files;

/// <summary>Keeps files in a folder of this computer, or one that several computers share.</summary>
internal sealed class DiskFiles(string root) : IFileStore
{
    public Task PutAsync(string key, string path, CancellationToken cancel)
    {
        var kept = PathOf(key);
        Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
        File.Move(path, kept, overwrite: true);
        return Task.CompletedTask;
    }

    public Task<Stream> OpenAsync(string key, CancellationToken cancel)
    {
        try
        {
            return Task.FromResult<Stream>(File.OpenRead(PathOf(key)));
        }
        catch (DirectoryNotFoundException)
        {
            throw new FileNotFoundException($"The document {key} is not in {root}.");
        }
    }

    public Task DeleteAsync(string key, CancellationToken cancel)
    {
        var path = PathOf(key);
        if (File.Exists(path)) File.Delete(path);
        return Task.CompletedTask;
    }

    public IAsyncEnumerable<string> ListAsync(string folder, CancellationToken cancel)
    {
        var path = PathOf(folder);
        if (!Directory.Exists(path)) return AsyncEnumerable.Empty<string>();
        return Directory.GetFiles(path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .ToAsyncEnumerable();
    }

    private string PathOf(string key) => Path.Combine(root, key.Replace('/', Path.DirectorySeparatorChar));
}
