using Bissib.Procurement.Web.Shared;

namespace Bissib.Procurement.Web.Data;

/// <summary>The folder of the database and of the documents: the setting Data:Folder, or the user's own.</summary>
internal sealed record DataFolder(string Path)
{
    public static DataFolder Of(IConfiguration settings)
    {
        var own = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        var usual = own.Length > 0 ? System.IO.Path.Combine(own, "bissib-procurement") : "data";
        var path = System.IO.Path.GetFullPath(settings["Data:Folder"] is { Length: > 0 } given ? given : usual);
        try
        {
            Directory.CreateDirectory(path);
            File.Create(System.IO.Path.Combine(path, $"{Guid.NewGuid():N}.part"), 1, FileOptions.DeleteOnClose)
                .Dispose();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new RefusedStartException(
                $"Nothing can be written into {path}: set Data:Folder to another folder ({refused.Message})");
        }

        return new(path);
    }

    public string Documents => System.IO.Path.Combine(Path, "documents");

    public string Keys => System.IO.Path.Combine(Path, "keys");

    public string Database => System.IO.Path.Combine(Path, "tenders.db");
}
