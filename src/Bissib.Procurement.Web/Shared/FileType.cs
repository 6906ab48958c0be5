namespace Bissib.Procurement.Web.Shared;

/// <summary>The media types of what is handed over.</summary>
internal static class FileType
{
    public const string Json = "application/json";
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Bytes = "application/octet-stream";
}
