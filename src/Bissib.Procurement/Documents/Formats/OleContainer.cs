using System.Buffers.Binary;
using System.Text;

namespace Bissib.Procurement.Documents.Formats;

/// <summary>
/// What a file in the container of Office before 2007 is (MS-CFB): an old document, or a new one behind a password.
/// </summary>
internal static class OleContainer
{
    private const int EntryLength = 128;

    // The streams that say what the container is; a password comes first, since the others may stand beside it.
    private static readonly (string Stream, string Kind)[] Known =
    [
        ("EncryptedPackage", "encrypted-office"),
        ("WordDocument", "old-word"),
        ("Workbook", "spreadsheet"),
        ("Book", "spreadsheet"),
        ("PowerPoint Document", "presentation"),
        ("VisioDocument", "drawing"),
        ("__properties_version1.0", "message"),
    ];

    public static bool IsOne(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    public static ReadingProblem ProblemOf(ReadOnlySpan<byte> bytes, string name)
    {
        foreach (var (stream, kind) in Known)
            if (Holds(bytes, stream)) return RefusalWords.Of(name, kind);
        return WordProblems.Encrypted(name).Problem;
    }

    // Entries of the directory have 128 bytes and start at a multiple of that, since sectors have 512 or 4,096 (MS-CFB,
    // 2.6.1): the name in UTF-16, and at 64 its length in bytes with the zero at its end.
    private static bool Holds(ReadOnlySpan<byte> bytes, string stream)
    {
        var name = Encoding.Unicode.GetBytes(stream + '\0');
        for (var at = 0; at + EntryLength <= bytes.Length; at += EntryLength)
        {
            var entry = bytes.Slice(at, EntryLength);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
            if (length == name.Length && entry.StartsWith(name)) return true;
        }

        return false;
    }
}
