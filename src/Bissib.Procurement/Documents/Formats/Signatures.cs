namespace Bissib.Procurement.Documents.Formats;

/// <summary>The first bytes of kinds of file that are named and not read.</summary>
internal static class Signatures
{
    private static readonly (string Kind, byte[] Start)[] Known =
    [
        ("image", [0x89, (byte)'P', (byte)'N', (byte)'G']),
        ("image", [0xFF, 0xD8, 0xFF]),
        ("image", "GIF8"u8.ToArray()),
        ("image", [(byte)'I', (byte)'I', 42, 0]),
        ("image", [(byte)'M', (byte)'M', 0, 42]),
        ("drawing", "AC10"u8.ToArray()),
        ("drawing", "ISO-10303-21"u8.ToArray()),
        ("archive", "Rar!"u8.ToArray()),
        ("archive", [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C]),
        ("archive", [0x1F, 0x8B, 8]),
        ("archive", "BZh"u8.ToArray()),
        ("archive", [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0]),
        ("executable", [0x7F, (byte)'E', (byte)'L', (byte)'F']),
        ("executable", [0xCF, 0xFA, 0xED, 0xFE]),
        ("executable", [0xCA, 0xFE, 0xBA, 0xBE]),
        ("executable", "#!/"u8.ToArray()),
    ];

    /// <summary>The kind (a name of <see cref="RefusalWords"/>), null where the bytes are of none of these.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        foreach (var (kind, start) in Known)
            if (bytes.StartsWith(start)) return kind;
        // "MZ" and "BM" may begin a text; the header of a program points at its second one (PE format, 3.1).
        if (bytes.StartsWith("MZ"u8) && bytes[..Math.Min(bytes.Length, 128)].Contains((byte)0)) return "executable";
        if (bytes.StartsWith("BM"u8) && bytes[..Math.Min(bytes.Length, 14)].Contains((byte)0)) return "image";
        if (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8)) return "image";
        return null;
    }
}
