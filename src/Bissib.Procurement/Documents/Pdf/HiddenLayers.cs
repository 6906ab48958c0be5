using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// The layers of a file that nobody sees when it is opened (ISO 32000-1, 8.11: optional content that the default
/// configuration turns off, or their own usage). A group is known by its object, since names of groups may be the same.
/// </summary>
internal sealed class HiddenLayers
{
    public static readonly HiddenLayers None = new(null);

    private readonly LayerTokens? tokens;
    private readonly HashSet<IToken> off = new(ReferenceEqualityComparer.Instance);

    private HiddenLayers(LayerTokens? tokens) => this.tokens = tokens;

    public static HiddenLayers Of(DictionaryToken catalog, IPdfTokenScanner scanner)
    {
        var tokens = new LayerTokens(scanner);
        var layers = new HiddenLayers(tokens);
        if (tokens.Own(catalog, "OCProperties") is not DictionaryToken properties) return None;
        if (tokens.Own(properties, "D") is not DictionaryToken setting) return None;
        if (tokens.Own(setting, "BaseState") is NameToken { Data: "OFF" })
            layers.off.UnionWith(tokens.Dictionaries(properties, "OCGs"));
        layers.off.ExceptWith(tokens.Dictionaries(setting, "ON"));
        layers.off.UnionWith(tokens.Dictionaries(setting, "OFF"));
        foreach (var (group, isOn) in new LayerUsage(tokens).States(setting))
            if (isOn) layers.off.Remove(group);
            else layers.off.Add(group);
        return layers;
    }

    /// <summary>Whether a form, an image or an annotation belongs to a layer that is off.</summary>
    public bool Hide(DictionaryToken bearer) =>
        tokens?.Own(bearer, "OC") is DictionaryToken membership && Holds(membership);

    /// <summary>Whether this group is off, or this membership in groups does not show what belongs to it.</summary>
    public bool Holds(DictionaryToken membership)
    {
        if (tokens is null) return false;
        if (off.Contains(membership)) return true;
        if (tokens.Own(membership, "Type") is not NameToken { Data: "OCMD" }) return false;
        if (tokens.Own(membership, "VE") is ArrayToken expression
            && new VisibilityExpression(tokens, off).IsShown(expression) is { } isShown) return !isShown;
        var groups = tokens.Dictionaries(membership, "OCGs");
        if (groups.Count == 0) return false;
        return (tokens.Own(membership, "P") as NameToken)?.Data switch
        {
            "AllOn" => groups.Exists(off.Contains),
            "AnyOff" => !groups.Exists(off.Contains),
            "AllOff" => !groups.TrueForAll(off.Contains),
            _ => groups.TrueForAll(off.Contains),
        };
    }
}

/// <summary>
/// What PdfPig hands on to the factory of pages, with the layers of the file, which are known once it is open.
/// </summary>
internal sealed class LayeredParsing : UglyToad.PdfPig.ParsingOptions
{
    public HiddenLayers Layers { get; set; } = HiddenLayers.None;
}
