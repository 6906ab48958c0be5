using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Tests.Clauses;

public sealed class ChangedRuleTests
{
    private const string Rules = """
        old-rule:
          title: {fr: a, nl: b, en: c, de: d}
          since: 2025-01-01
          reference: be-law/15
          source: FED-154
          confidence: doubtful
          message: {fr: a, nl: b, en: c, de: d}
          phrases: {fr: ["ancienne règle"], nl: [], en: [], de: []}
        """;

    [Theory]
    [InlineData("reference: be-law/15", "reference: be-law/16", "'16' is no article of be-law: it has 15")]
    [InlineData("since: 2025-01-01", "since: 2025", "since must be a day such as 2026-11-23")]
    [InlineData("confidence: doubtful", "confidence: doubtfull", "'doubtfull' is no confidence; did you mean 'doubtful'?")]
    [InlineData("source: FED-154", "sourse: FED-154", "'sourse' is no key of a changed rule; did you mean 'source'?")]
    public void Wrong_rule_is_refused_with_the_remedy(string from, string to, string message)
    {
        using var tiny = new TinyCatalogue();
        tiny.Write("law/changed-rules.yaml", Rules.Replace(from, to, StringComparison.Ordinal));

        var refusal = Assert.Throws<CatalogueException>(tiny.Load);

        Assert.Contains(refusal.Problems, problem => problem.Message == message);
        Assert.All(refusal.Problems, problem => Assert.Equal("clauses/law/changed-rules.yaml", problem.File));
    }
}
