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

    private static string ValueOf(string name, string shown) =>
        shown.Split($"<code>{name}</code></th>")[1].Split("<td>")[1].Split("</td>")[0];
}
