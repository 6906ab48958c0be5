using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>The languages that Word checks spelling and hyphenation in (BCP 47), in their Belgian form.</summary>
internal static class WordLanguage
{
    public static string? Tag(Language language) => language switch
    {
        Language.French => "fr-BE",
        Language.Dutch => "nl-BE",
        Language.German => "de-BE",
        Language.English => "en-GB",
        _ => null,
    };

    /// <summary>A w:lang for run properties, null where the language is not known.</summary>
    public static XElement? Element(Language language) =>
        Tag(language) is { } tag ? new(W.Main + "lang", new XAttribute(W.Value, tag)) : null;
}
