using UglyToad.PdfPig.Tokens;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// What a layer that sets itself (ISO 32000-1, 8.11.4.4: usage) does when the page is shown on a screen at its true
/// size. What depends on the reader's language or name, and what holds for printing alone, is left as it is.
/// </summary>
internal sealed class LayerUsage(LayerTokens tokens)
{
    /// <summary>The layers that the setting turns on or off; of one that several entries name, OFF prevails.</summary>
    public Dictionary<IToken, bool> States(DictionaryToken setting)
    {
        var states = new Dictionary<IToken, bool>(ReferenceEqualityComparer.Instance);
        foreach (var entry in tokens.Dictionaries(setting, "AS"))
        {
            if (tokens.Own(entry, "Event") is not NameToken { Data: "View" }) continue;
            var categories = tokens.Own(entry, "Category") is ArrayToken names
                ? tokens.Entries(names).OfType<NameToken>().ToList() : [];
            foreach (var group in tokens.Dictionaries(entry, "OCGs"))
                foreach (var category in categories)
                    if (StateOf(group, category.Data) is { } isOn)
                        states[group] = isOn && states.GetValueOrDefault(group, true);
        }

        return states;
    }

    private bool? StateOf(DictionaryToken group, string category)
    {
        if (tokens.Own(group, "Usage") is not DictionaryToken usage
            || tokens.Own(usage, category) is not DictionaryToken own) return null;
        return category switch
        {
            "View" or "Print" or "Export" =>
                tokens.Own(own, category + "State") is NameToken state ? state.Data == "ON" : null,
            "Zoom" => Number(own, "min", 0) <= 1 && Number(own, "max", double.MaxValue) > 1,
            _ => null,
        };
    }

    private double Number(DictionaryToken owner, string key, double otherwise) =>
        tokens.Own(owner, key) is NumericToken number ? number.Double : otherwise;
}
