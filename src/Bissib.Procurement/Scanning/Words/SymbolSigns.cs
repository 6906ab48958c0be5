namespace Bissib.Procurement.Scanning.Words;

/// <summary>
/// Some of 128 bits, one for each symbol of a set: two sets whose signs do not meet have no symbol in common.
/// </summary>
internal readonly record struct SymbolSigns(ulong Low, ulong High)
{
    public static SymbolSigns Of(int symbol)
    {
        var number = ((uint)symbol * 0x9E3779B1) >> 25;
        return number < 64 ? new(1ul << (int)number, 0) : new(0, 1ul << (int)(number - 64));
    }

    public static SymbolSigns Of(IEnumerable<int> symbols) =>
        symbols.Aggregate(default(SymbolSigns), (all, symbol) => all | Of(symbol));

    public static SymbolSigns operator |(SymbolSigns one, SymbolSigns other) =>
        new(one.Low | other.Low, one.High | other.High);

    public bool Meet(in SymbolSigns other) => ((Low & other.Low) | (High & other.High)) != 0;
}
