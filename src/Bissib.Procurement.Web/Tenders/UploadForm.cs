using Bissib.Procurement.Web.Shared;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>The files that a user sends.</summary>
internal sealed class UploadForm
{
    public List<IFormFile> Documents { get; set; } = [];

    public IReadOnlyList<(string Name, Func<Stream> Open)> Files =>
        [.. Documents.Select(file => (file.FileName, (Func<Stream>)file.OpenReadStream))];

    /// <summary>True where a file is too large (HTTP 413).</summary>
    public bool IsTooLarge(UploadLimits limits) => Documents.Any(file => file.Length > limits.FileBytes);

    public IEnumerable<FieldError> Check(UploadLimits limits) =>
        CheckFiles(limits).Select(message => new FieldError(nameof(Documents), message));

    private IEnumerable<string> CheckFiles(UploadLimits limits)
    {
        if (Documents.Count == 0) yield return Ui.Say(UploadWords.NoFile);
        if (Documents.Count > limits.Files)
            yield return Ui.Say(UploadWords.TooManyFiles, limits.Files, Documents.Count);
        foreach (var file in Documents)
        {
            var name = DocumentName.Of(file.FileName);
            if (file.Length == 0) yield return Ui.Say(UploadWords.Empty, name);
            else if (file.Length > limits.FileBytes)
                yield return Ui.Say(UploadWords.TooLarge, name, limits.FileMegabytes);
            else if (!UploadLimits.Endings.Contains(Path.GetExtension(name).ToLowerInvariant()))
                yield return Ui.Say(UploadWords.WrongKind, name);
        }
    }
}
