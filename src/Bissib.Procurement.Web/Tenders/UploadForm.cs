using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Uploads;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>A file of a form: sent with it, or in parts before it, and then here already.</summary>
internal sealed record SentFile(string Name, long Bytes, Func<Stream> Open, bool IsHere = false);

/// <summary>The files that a user sends.</summary>
internal sealed class UploadForm
{
    private readonly List<UploadRow> staged = [];

    public List<IFormFile> Documents { get; set; } = [];

    /// <summary>Ids of files that were sent in parts before.</summary>
    public List<string> Uploads { get; set; } = [];

    /// <summary>Those sent in parts first, as there are no others then; in the order given.</summary>
    public IReadOnlyList<SentFile> Files { get; private set; } = [];

    /// <summary>In bytes, of all files together.</summary>
    public long Bytes => Files.Sum(file => file.Bytes);

    /// <summary>In bytes, of those that no part has brought yet.</summary>
    public long NewBytes => Files.Where(file => !file.IsHere).Sum(file => file.Bytes);

    /// <summary>Looks for the files; before that there are none.</summary>
    public async Task FindAsync(StagedUploads uploads, UploadLimits limits, CancellationToken cancel)
    {
        foreach (var id in Uploads.Distinct().Take(limits.Files + 1))
            if (await uploads.FindAsync(id, cancel) is { IsWhole: true } upload) staged.Add(upload);
        Files =
        [
            .. staged.Select(upload => new SentFile(upload.Name, upload.Bytes, () => uploads.OpenRead(upload), true)),
            .. Documents.Select(file => new SentFile(file.FileName, file.Length, file.OpenReadStream)),
        ];
    }

    /// <summary>Lets go of the parts, once a tender has the files.</summary>
    public async Task ForgetAsync(StagedUploads uploads, CancellationToken cancel)
    {
        foreach (var upload in staged) await uploads.DeleteAsync(upload, cancel);
    }

    /// <summary>True where it is too large (HTTP 413): a file, or all of them together.</summary>
    public bool IsTooLarge(UploadLimits limits) =>
        Bytes > limits.Bytes || Files.Any(file => file.Bytes > limits.FileBytes);

    public IEnumerable<FieldError> Check(UploadLimits limits) =>
        CheckFiles(limits).Select(message => new FieldError(nameof(Documents), message));

    /// <summary>What is wrong with the name of a file; null where nothing is.</summary>
    public static string? TroubleOf(string name) =>
        UploadLimits.Endings.Contains(Path.GetExtension(name).ToLowerInvariant())
            ? null
            : Ui.Say(UploadWords.WrongKind, name);

    private IEnumerable<string> CheckFiles(UploadLimits limits)
    {
        var sent = Documents.Count + Uploads.Distinct().Count();
        if (sent == 0) yield return Ui.Say(UploadWords.NoFile);
        else if (sent > limits.Files) yield return Ui.Say(UploadWords.TooManyFiles, limits.Files, sent);
        else if (Files.Count < sent) yield return Ui.Say(UploadApiWords.Gone);
        if (Bytes > limits.Bytes) yield return Ui.Say(UploadWords.TooLargeTogether, limits.Megabytes);
        foreach (var file in Files)
        {
            var name = DocumentName.Of(file.Name);
            if (file.Bytes == 0) yield return Ui.Say(UploadWords.Empty, name);
            else if (file.Bytes > limits.FileBytes)
                yield return Ui.Say(UploadWords.TooLarge, name, limits.FileMegabytes);
            else if (TroubleOf(name) is { } trouble) yield return trouble;
        }
    }
}
