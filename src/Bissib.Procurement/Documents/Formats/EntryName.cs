using System.IO.Compression;
using System.Text;

namespace Bissib.Procurement.Documents.Formats;

/// <summary>
/// The names of the files of a ZIP, as labels. Names that are not marked as UTF-8 are in the code page of whoever
/// packed them (APPNOTE, appendix D, names CP437; Windows took CP850 in western Europe, some programs Windows-1252 or
/// UTF-8).
/// </summary>
internal static class EntryName
{
    // Letters that French, Dutch and German names hold, and marks of typography; what a wrong code page shows is none.
    private const string Likely = "éèêëàâäçîïôöûùüÿœæÉÈÊËÀÂÄÇÎÏÔÖÛÙÜŒÆßñó°º’«»–—€§";

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    private static readonly Encoding[] CodePages =
        [.. new[] { 850, 437, 1252 }.Select(page => CodePagesEncodingProvider.Instance.GetEncoding(page)!)];

    /// <summary>Hands every byte above 127 on as it is, so that its code page can be chosen later.</summary>
    public static Encoding Raw { get; } = new RawEncoding();

    /// <summary>
    /// The path with slashes, without a drive, a slash at its start, or characters that hide or turn text.
    /// </summary>
    public static string Of(ZipArchiveEntry entry)
    {
        var path = Decode(entry.FullName).Replace('\\', '/');
        if (path.Length > 1 && path[1] == ':') path = path[2..];
        var shown = string.Concat(path.TrimStart('/').Where(c => !char.IsControl(c) && !IsDirection(c)));
        return shown.Length == 0 ? "?" : shown.Length > 300 ? $"{shown.AsSpan(0, 300)}…" : shown.Normalize();
    }

    public static bool LeadsOut(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').Split('/').Contains("..");

    private static string Decode(string name)
    {
        if (!name.Any(RawEncoding.IsRaw)) return name;
        var bytes = name.Select(c => (byte)c).ToArray();
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePages.Select(page => page.GetString(bytes)).MaxBy(text => text.Count(c => Likely.Contains(c)))!;
        }
    }

    private static bool IsDirection(char character) =>
        character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // Private-use characters stand for the bytes: no name that is marked as UTF-8 is taken for one that is not.
    private sealed class RawEncoding : Encoding
    {
        private const char First = '\uF700';

        public static bool IsRaw(char character) => character is >= (char)(First + 0x80) and <= (char)(First + 0xFF);

        public override int GetByteCount(char[] chars, int index, int count) => count;

        public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
        {
            for (var at = 0; at < charCount; at++) bytes[byteIndex + at] = (byte)chars[charIndex + at];
            return charCount;
        }

        public override int GetCharCount(byte[] bytes, int index, int count) => count;

        public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
        {
            for (var at = 0; at < byteCount; at++)
            {
                var value = bytes[byteIndex + at];
                chars[charIndex + at] = value < 0x80 ? (char)value : (char)(First + value);
            }

            return byteCount;
        }

        public override int GetMaxByteCount(int charCount) => charCount;

        public override int GetMaxCharCount(int byteCount) => byteCount;
    }
}
