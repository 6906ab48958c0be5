using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Clauses.Editing;
using Microsoft.Extensions.Configuration;

namespace Bissib.Procurement.Web.Tests.Clauses.Editing;

public sealed class ReviewRuleTests
{
    [Theory]
    [InlineData("personal", null, true)]
    [InlineData("server", null, false)]
    [InlineData("personal", "false", false)]
    [InlineData("server", "true", true)]
    public void Own_review_is_for_one_person_alone_unless_it_is_set(string mode, string? set, bool isAllowed)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?> { [ServiceMode.Setting] = mode, [ReviewRule.Setting] = set }).Build();

        Assert.Equal(isAllowed, ReviewRule.Of(settings).IsOwnAllowed);
    }
}
