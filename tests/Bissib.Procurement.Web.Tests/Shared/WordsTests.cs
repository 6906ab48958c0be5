using System.Reflection;
using System.Text.RegularExpressions;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tenders;

namespace Bissib.Procurement.Web.Tests.Shared;

public sealed partial class WordsTests
{
    public static TheoryData<string, Localised> All()
    {
        var words = new TheoryData<string, Localised>();
        var tables = typeof(PageWords).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Words", StringComparison.Ordinal));
        foreach (var table in tables)
            foreach (var field in table.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(field => field.FieldType == typeof(Localised)))
                words.Add($"{table.Name}.{field.Name}", (Localised)field.GetValue(null)!);
        foreach (var state in Enum.GetValues<ScanState>()) words.Add($"{state}", TenderWords.Name(state));
        foreach (var role in Enum.GetValues<Role>()) words.Add($"{role}", AccountWords.NameOf(role));
        foreach (var action in Enum.GetValues<AuditAction>()) words.Add($"{action}", AuditWords.NameOf(action));
        foreach (var kind in Enum.GetValues<ContractKind>()) words.Add($"{kind}", ProfileWords.Of(kind));
        foreach (var buyer in Enum.GetValues<BuyerType>()) words.Add($"{buyer}", ProfileWords.Of(buyer));
        foreach (var group in Enum.GetValues<FindingGroup>())
        {
            words.Add($"{group}", TenderWords.Name(group));
            words.Add($"{group}, meaning", TenderWords.Meaning(group));
        }

        return words;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Words_are_said_in_three_languages_with_the_same_blanks(string key, Localised words)
    {
        string[] said = [words.French, words.Dutch, words.English];

        Assert.All(said, text => Assert.False(string.IsNullOrWhiteSpace(text), key));
        Assert.All(said, text => Assert.Equal(BlanksOf(words.French), BlanksOf(text)));
    }

    private static IEnumerable<string> BlanksOf(string text) =>
        Blank().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d[^}]*\}")]
    private static partial Regex Blank();
}
