namespace Bissib.Procurement.Web.Accounts;

/// <summary>
/// What the first administrator must know: whoever reads the console, or set Service:SetupCode, runs the service.
/// </summary>
internal sealed class SetupCode(IConfiguration settings)
{
    public const string Setting = "Service:SetupCode";

    /// <summary>True where it was set; else it is made at each start, and the console tells it.</summary>
    public bool IsGiven { get; } = settings[Setting] is { Length: > 0 };

    public string Code { get; } = settings[Setting] is { Length: > 0 } given ? given : Secret.New();

    public bool Is(string? entered) => entered is not null && Secret.AreEqual(entered.Trim(), Code);
}
