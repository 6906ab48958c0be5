using Bissib.Procurement.Documents;
using Bissib.Procurement.Web.Settings;

namespace Bissib.Procurement.Web.Tests.Settings;

[Collection(SharedService.Name)]
public sealed class OverviewTests(ServiceUnderTest service)
{
    [Fact]
    public async Task Every_limit_of_reading_is_shown_with_the_name_of_its_setting()
    {
        var limits = typeof(ReadingLimits).GetProperties().Where(limit => limit.CanWrite).ToList();

        var shown = await service.Visit().ReadAsync("/settings");

        Assert.NotEmpty(limits);
        Assert.All(limits, limit =>
            Assert.Contains($"<code>Reading:{limit.Name}</code>", shown, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr", "Version {0}, avec {1} clauses.")]
    [InlineData("nl", "Versie {0}, met {1} clausules.")]
    [InlineData("en", "Version {0}, with {1} clauses.")]
    public async Task Catalogue_in_use_is_told(string language, string sentence)
    {
        var catalogue = ServiceUnderTest.Catalogue;

        var shown = await service.Visit(language).ReadAsync("/settings");

        var told = string.Format(
            System.Globalization.CultureInfo.InvariantCulture, sentence, catalogue.Version, catalogue.Clauses.Count);
        Assert.Contains(told, shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_program_for_scans_is_said_to_be_there_or_not()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator);

        var shown = await service.Visit("en").ReadAsync("/settings");

        Assert.All(new[] { "pdftoppm", "tesseract" }, name =>
        {
            var isThere = folders.Any(folder => File.Exists(Path.Combine(folder, name)));
            var said = isThere ? "found" : "not found";
            Assert.Contains($"<code>{name}</code> – {said}", shown, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Setting_tells_its_option_and_its_variable()
    {
        var setting = new Setting("Upload:Files", SettingWords.FilesAtOnce, "20");

        Assert.Equal(("--Upload:Files", "Upload__Files"), (setting.Option, setting.Variable));
    }
}
