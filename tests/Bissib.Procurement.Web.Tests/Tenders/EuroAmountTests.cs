using System.Globalization;
using Bissib.Procurement.Web.Tenders;

namespace Bissib.Procurement.Web.Tests.Tenders;

public sealed class EuroAmountTests
{
    [Theory]
    [InlineData("250000", "250000")]
    [InlineData("250.000", "250000")]
    [InlineData("250,000", "250000")]
    [InlineData("250 000,50 €", "250000.50")]
    [InlineData("EUR 1.250.000,5", "1250000.5")]
    [InlineData("1,250,000.50", "1250000.50")]
    [InlineData("0", "0")]
    public void Amount_is_read_as_people_write_it(string text, string amount) =>
        Assert.Equal(decimal.Parse(amount, CultureInfo.InvariantCulture), EuroAmount.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("-5")]
    [InlineData("cent")]
    [InlineData("1e5")]
    [InlineData("9999999999999999999999")]
    public void What_is_no_amount_is_not_read(string text) => Assert.Null(EuroAmount.Find(text));
}
