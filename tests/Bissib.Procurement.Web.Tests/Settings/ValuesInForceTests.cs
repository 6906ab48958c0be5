namespace Bissib.Procurement.Web.Tests.Settings;

public sealed class ValuesInForceTests
{
    [Fact]
    public async Task Values_shown_are_those_in_force()
    {
        await using var own = new ServiceUnderTest
        {
            Settings = [("Upload:FileMegabytes", "13"), ("Upload:Files", "17"), ("Scans:LeaseSeconds", "41")],
        };

        var shown = await own.Visit().ReadAsync("/settings");

        Assert.Equal(("13", "17"), (ValueOf("Upload:FileMegabytes", shown), ValueOf("Upload:Files", shown)));
        Assert.Equal($"{13 * 1024 * 1024}", ValueOf("Reading:FileBytes", shown));
        Assert.Equal("41", ValueOf("Scans:LeaseSeconds", shown));
        Assert.Equal(("Sqlite", own.Folder), (ValueOf("Database:Provider", shown), ValueOf("Data:Folder", shown)));
    }

    [Fact]
    public async Task Connection_string_is_never_shown()
    {
        var file = Path.Combine(Path.GetTempPath(), $"hidden-name-{Guid.NewGuid():N}.db");
        string shown;
        (string, string)[] settings = [("ConnectionStrings:Default", $"Data Source={file}")];
        await using (var own = new ServiceUnderTest { Settings = settings })
            shown = await own.Visit().ReadAsync("/settings");
        File.Delete(file);

        var value = ValueOf("ConnectionStrings:Default", shown);

        Assert.Equal("•••", value);
        Assert.DoesNotContain("hidden-name", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Identity_provider_is_shown_and_its_secret_never()
    {
        await using var own = new ServiceUnderTest
        {
            Settings =
            [
                ("Oidc:Authority", "https://issuer.example/realm"), ("Oidc:ClientId", "bissib"),
                ("Oidc:ClientSecret", "hidden-secret"), ("Oidc:ProvisionInto", "3"),
            ],
        };

        var shown = await own.Visit().ReadAsync("/settings");

        Assert.Equal("https://issuer.example/realm", ValueOf("Oidc:Authority", shown));
        Assert.Equal(("bissib", "•••"), (ValueOf("Oidc:ClientId", shown), ValueOf("Oidc:ClientSecret", shown)));
        Assert.Equal(("issuer.example", "false", "3"),
            (ValueOf("Oidc:Name", shown), ValueOf("Oidc:TrustEmail", shown), ValueOf("Oidc:ProvisionInto", shown)));
        Assert.DoesNotContain("hidden-secret", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Identity_provider_that_is_not_set_is_said_to_be_none()
    {
        await using var own = new ServiceUnderTest();

        var shown = await own.Visit("nl").ReadAsync("/settings");

        Assert.Equal(("niet ingesteld", "niet ingesteld"),
            (ValueOf("Oidc:Authority", shown), ValueOf("Oidc:ClientSecret", shown)));
    }

    private static string ValueOf(string name, string shown) =>
        shown.Split($"<code>{name}</code></th>")[1].Split("<td")[1].Split('>', 2)[1].Split("</td>")[0];
}
