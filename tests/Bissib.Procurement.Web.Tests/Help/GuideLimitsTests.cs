namespace Bissib.Procurement.Web.Tests.Help;

public sealed class GuideLimitsTests
{
    [Fact]
    public async Task Limits_are_those_that_are_set()
    {
        await using var own = new ServiceUnderTest
        {
            Settings =
            [
                ("Upload:FileMegabytes", "7"), ("Upload:Files", "3"), ("Upload:Megabytes", "9"),
                ("Reading:Pages", "123"), ("Reading:Seconds", "45"), ("Reading:RecognitionSeconds", "0"),
            ],
        };

        var shown = await own.Visit("en").ReadAsync("/help");

        Assert.Contains("A file: 7 MB at most. An upload: 3 files and 9 MB at most.", shown, StringComparison.Ordinal);
        Assert.Contains("A PDF: 123 pages at most. A document: 45 seconds", shown, StringComparison.Ordinal);
        Assert.Contains("text recognition is turned off", shown, StringComparison.Ordinal);
    }
}
