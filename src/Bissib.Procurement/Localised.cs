namespace Bissib.Procurement;

/// <summary>A text in the languages of the interface. German falls back to English where it is not written.</summary>
public sealed record Localised(string French, string Dutch, string English, string? German = null)
{
    public string In(Language language) => language switch
    {
        Language.Dutch => Dutch,
        Language.English => English,
        Language.German => German ?? English,
        _ => French,
    };
}
