namespace Bissib.Procurement.Documents;

/// <summary>The language of a w:lang, "fr-BE" for one (ECMA-376, 17.3.2.20).</summary>
internal static class WordLanguageCode
{
    public static Language Find(string? code) =>
        code is { Length: >= 2 } ? LanguageCode.Find(code[..2].ToLowerInvariant()) ?? Language.Undetermined
        : Language.Undetermined;
}
