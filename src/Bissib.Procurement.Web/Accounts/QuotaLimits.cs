using Bissib.Procurement.Web.Shared;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>
/// How much each organisation may keep and send, by the settings Quota:Megabytes and Quota:TendersPerDay. A megabyte is
/// 1,048,576 bytes here; null is without a limit, as both are in personal mode.
/// </summary>
internal sealed record QuotaLimits(long? Megabytes, int? TendersPerDay)
{
    public const string MegabytesSetting = "Quota:Megabytes";
    public const string TendersSetting = "Quota:TendersPerDay";

    /// <summary>20 GB: some ten thousand tenders of a few megabytes.</summary>
    public const int UsualMegabytes = 20_000;

    public const int UsualTendersPerDay = 200;

    private const int Largest = 1_000_000_000;

    public static QuotaLimits None { get; } = new(null, null);

    public long? Bytes => Megabytes * 1024 * 1024;

    /// <exception cref="RefusedStartException">A limit is no whole number.</exception>
    public static QuotaLimits Of(IConfiguration settings) => ServiceMode.Of(settings).IsServer
        ? new(Read(settings, MegabytesSetting, UsualMegabytes), Read(settings, TendersSetting, UsualTendersPerDay))
        : None;

    private static int? Read(IConfiguration settings, string name, int otherwise)
    {
        if (settings[name] is not { Length: > 0 } written) return otherwise;
        if (!int.TryParse(written, out var number) || number is < 0 or > Largest)
            throw new RefusedStartException(
                $"{name} is '{written}': write a whole number from 0 to {Largest}; 0 is without a limit.");
        return number == 0 ? null : number;
    }
}
