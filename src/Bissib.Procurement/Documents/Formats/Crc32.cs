namespace Bissib.Procurement.Documents.Formats;

/// <summary>The sum by which a ZIP tells that a file came through whole (APPNOTE 4.4.7).</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value => OfByte((uint)value))];

    public static uint Of(MemoryStream file)
    {
        var crc = uint.MaxValue;
        foreach (var value in file.GetBuffer().AsSpan(0, (int)file.Length))
            crc = (crc >> 8) ^ Table[(byte)(crc ^ value)];
        return ~crc;
    }

    private static uint OfByte(uint value)
    {
        for (var bit = 0; bit < 8; bit++) value = (value & 1) == 1 ? (value >> 1) ^ Polynomial : value >> 1;
        return value;
    }
}
