using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning.Recommending;

/// <summary>
/// What a contract is about: its sectors with the words of the tender that show them (null where its CPV codes do), and
/// CPV codes of eight digits, whether the tender names them or its words stand for them.
/// </summary>
internal sealed record ContractSubject(IReadOnlyList<(Sector Sector, string? Words)> Sectors, IReadOnlyList<string> Cpv)
{
    // "45000000" names works, not which: two digits are too few to say that a clause of a narrower group fits.
    private const int FewestDigits = 3;

    // A code that only may mean the group counts less than one that does.
    private const int OfDoubt = 2;

    /// <summary>How closely the prefixes fit, in digits shared with a code of the contract; 0 if none does.</summary>
    public int Depth(IReadOnlyList<string> prefixes) =>
        Cpv.SelectMany(code => prefixes.Select(prefix => Depth(code, prefix))).DefaultIfEmpty().Max();

    /// <summary>
    /// The same for one code. Zeros at the end of a code stand for all that lies below it (Regulation (EC) No
    /// 213/2008): 45210 fits 45214210, and 72200000 may be the software of 72212.
    /// </summary>
    public static int Depth(string code, string prefix)
    {
        var (group, own) = (WithoutZeros(prefix), WithoutZeros(code));
        if (code.StartsWith(group, StringComparison.Ordinal)) return group.Length;
        return own.Length >= FewestDigits && group.StartsWith(own, StringComparison.Ordinal) ? own.Length - OfDoubt : 0;
    }

    // The two digits of a division may end in zero themselves.
    private static string WithoutZeros(string code) => code[..2] + code[2..].TrimEnd('0');
}
