using System.Globalization;
using System.Text;

namespace Bissib.Procurement.Web.Uploads;

/// <summary>
/// The headers of tus 1.0.0 (https://tus.io/protocols/resumable-upload), of which the core and the extensions creation,
/// expiration and termination are spoken here.
/// </summary>
internal static class Tus
{
    public const string Version = "1.0.0";
    public const string Extensions = "creation,expiration,termination";
    public const string ContentType = "application/offset+octet-stream";
    public const string Offset = "Upload-Offset";
    public const string Length = "Upload-Length";
    public const string Metadata = "Upload-Metadata";
    public const string Resumable = "Tus-Resumable";

    private const string NameKey = "filename ";

    /// <summary>True where the caller speaks this version.</summary>
    public static bool IsSpokenBy(HttpRequest request) => request.Headers[Resumable] == Version;

    /// <summary>A whole number from 0; null where the header has none.</summary>
    public static long? Number(HttpRequest request, string header) =>
        long.TryParse(request.Headers[header], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>
    /// The name of the file in Upload-Metadata, where names stand as base64 of UTF-8; null where none does.
    /// </summary>
    public static string? NameIn(HttpRequest request)
    {
        var written = request.Headers[Metadata].ToString().Split(',').Select(pair => pair.Trim())
            .FirstOrDefault(pair => pair.StartsWith(NameKey, StringComparison.Ordinal))?[NameKey.Length..].Trim() ?? "";
        var bytes = new byte[written.Length];
        return Convert.TryFromBase64String(written, bytes, out var length) && length > 0
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : null;
    }

    public static void Describe(HttpResponse response, UploadRow upload)
    {
        response.Headers[Offset] = upload.Received.ToString(CultureInfo.InvariantCulture);
        response.Headers[Length] = upload.Bytes.ToString(CultureInfo.InvariantCulture);
        response.Headers["Upload-Expires"] = upload.Expires.ToString("R", CultureInfo.InvariantCulture);
    }
}
