using System.Globalization;

namespace Bissib.Procurement.Web.Shared;

/// <summary>The language of the page being made, and what is said in it.</summary>
internal static class Ui
{
    /// <summary>The languages of the interface, in the order of the header.</summary>
    public static readonly IReadOnlyList<Language> Languages = [Language.French, Language.Dutch, Language.English];

    public static Language Language =>
        LanguageCode.Find(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? Language.French;

    /// <summary>The name of a language in that language.</summary>
    public static string NameOf(Language language) => language switch
    {
        Language.Dutch => "Nederlands",
        Language.English => "English",
        Language.German => "Deutsch",
        _ => "Français",
    };

    public static string Say(Localised words) => Typeset(words.In(Language));

    public static string Say(Localised words, params object?[] values) =>
        string.Format(CultureInfo.CurrentCulture, Say(words), values);

    /// <summary>Says one or many, with the count as {0}. French counts 0 as one.</summary>
    public static string Count(int count, Localised one, Localised many) =>
        Say(count == 1 || (count == 0 && Language == Language.French) ? one : many, count);

    /// <summary>No line breaks before French punctuation or inside French quotation marks.</summary>
    private static string Typeset(string text) => text
        .Replace(" :", "\u00A0:", StringComparison.Ordinal).Replace(" ;", "\u00A0;", StringComparison.Ordinal)
        .Replace(" ?", "\u00A0?", StringComparison.Ordinal).Replace(" !", "\u00A0!", StringComparison.Ordinal)
        .Replace("« ", "«\u00A0", StringComparison.Ordinal).Replace(" »", "\u00A0»", StringComparison.Ordinal);

    /// <summary>Of a day in UTC; databases do not all say so.</summary>
    public static string Day(DateTime utc) => Day(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));

    public static string Day(DateTimeOffset day) =>
        TimeZoneInfo.ConvertTime(day, TimeZoneInfo.Local).ToString("d MMMM yyyy, HH:mm", CultureInfo.CurrentCulture);
}
