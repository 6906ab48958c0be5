namespace Bissib.Procurement;

/// <summary>The languages that the catalogue speaks. Undetermined is a text too short or too foreign to tell.</summary>
public enum Language
{
    Undetermined,
    French,
    Dutch,
    English,
    German,
}

/// <summary>The two-letter codes of ISO 639-1 that files, JSON and pages use.</summary>
public static class LanguageCode
{
    public static readonly IReadOnlyList<Language> All =
        [Language.French, Language.Dutch, Language.English, Language.German];

    /// <summary>fr, nl, en, de; und for <see cref="Language.Undetermined"/> (ISO 639-2).</summary>
    public static string Code(this Language language) => language switch
    {
        Language.French => "fr",
        Language.Dutch => "nl",
        Language.English => "en",
        Language.German => "de",
        _ => "und",
    };

    /// <summary>The language of a code, null where the code is none of the four.</summary>
    public static Language? Find(string code) => code switch
    {
        "fr" => Language.French,
        "nl" => Language.Dutch,
        "en" => Language.English,
        "de" => Language.German,
        _ => null,
    };
}
