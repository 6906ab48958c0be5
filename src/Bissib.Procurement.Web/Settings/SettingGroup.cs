namespace Bissib.Procurement.Web.Settings;

/// <summary>Settings of one subject.</summary>
internal sealed record SettingGroup(string Anchor, Localised Title, IReadOnlyList<Setting> Settings);

/// <summary>One setting with the value in force, written as it is set.</summary>
/// <param name="Name">As in a file of settings, levels parted by a colon: Upload:Files.</param>
/// <param name="Meaning">What it sets, with its unit.</param>
/// <param name="Value">Null where nothing is set, and for what must not be shown.</param>
internal sealed record Setting(string Name, Localised Meaning, string? Value)
{
    /// <summary>Not every system takes a colon in the name of an environment variable.</summary>
    public string Variable => Name.Replace(":", "__", StringComparison.Ordinal);

    /// <summary>The option of the command line, without a value.</summary>
    public string Option => $"--{Name}";
}
