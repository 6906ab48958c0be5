using System.Text;

namespace Bissib.Procurement.Documents.Formats;

/// <summary>
/// Text from bytes: UTF-8, UTF-16 with or without its mark, and Windows-1252 for what is neither.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text, without its mark of byte order.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (Utf16(bytes) is { } utf16) return utf16.GetString(bytes).TrimStart('\uFEFF');
        try
        {
            return Utf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }

    /// <summary>Null where the bytes are no text: they hold characters that no text has.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var text = Decode(bytes);
        foreach (var character in text)
            if (character < ' ' && character is not ('\t' or '\n' or '\r' or '\f' or '\x1A')) return null;
        return text;
    }

    // Without a mark: in a European text every other byte is zero nearly always, and never in UTF-8 or Windows-1252.
    private static UnicodeEncoding? Utf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return new(bigEndian: false, byteOrderMark: false);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return new(bigEndian: true, byteOrderMark: false);
        var pairs = Math.Min(bytes.Length, 1000) / 2;
        if (pairs < 2) return null;
        int even = 0, odd = 0;
        for (var pair = 0; pair < pairs; pair++)
        {
            if (bytes[2 * pair] == 0) even++;
            if (bytes[(2 * pair) + 1] == 0) odd++;
        }

        if (odd > 0.7 * pairs && even == 0) return new(bigEndian: false, byteOrderMark: false);
        return even > 0.7 * pairs && odd == 0 ? new(bigEndian: true, byteOrderMark: false) : null;
    }
}
