using System.Text.RegularExpressions;

namespace Bissib.Procurement.Clauses;

/// <summary>Strings that may tell who somebody is; examples are published, so they may hold none.</summary>
internal static partial class PersonalData
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    /// <summary>The first one of a text and what it looks like, or null.</summary>
    public static (string Kind, string Words)? Find(string text)
    {
        foreach (var (kind, pattern) in new[]
        {
            ("an e-mail address", EMail()), ("a bank account", Iban()), ("a national number", NationalNumber()),
            ("a telephone number", InternationalPhone()), ("a telephone number", Phone()),
        })
        {
            foreach (Match match in pattern.Matches(text))
                if (!Day().IsMatch(match.ValueSpan)) return (kind, match.Value.Trim());
        }

        return null;
    }

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(\.[\w-]+)+", Plain)]
    private static partial Regex EMail();

    // ISO 13616: two letters, two check digits, up to thirty letters or digits, often in groups of four.
    [GeneratedRegex(@"\b[A-Z]{2}\d{2}([ .]?[A-Z0-9]{4}){2,7}([ .]?[A-Z0-9]{1,3})?\b", Plain)]
    private static partial Regex Iban();

    // 85.07.30-033.28
    [GeneratedRegex(@"\b\d{2}\.?\d{2}\.?\d{2}[- ]\d{3}[. ]?\d{2}\b", Plain)]
    private static partial Regex NationalNumber();

    // +32 475 12 34 56, 0032 2 123 45 67
    [GeneratedRegex(@"(\+|\b00)[1-9]\d{0,2}([ ./-]?\(0\))?([ ./-]?\d){7,11}\b", Plain)]
    private static partial Regex InternationalPhone();

    // 0475 12 34 56, 02/123.45.67, 0475/123456: nine or ten digits, the first a zero.
    [GeneratedRegex(@"\b0[1-9]([ ./-]?\d){7,8}\b", Plain)]
    private static partial Regex Phone();

    // 01/02/2026, and perhaps an hour
    [GeneratedRegex(@"^0[1-9][./-][01]\d[./-](19|20)\d\d", Plain)]
    private static partial Regex Day();
}
