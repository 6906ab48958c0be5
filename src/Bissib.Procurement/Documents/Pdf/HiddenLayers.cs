using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// The layers of a file that nobody sees when it is opened (ISO 32000-1, 8.11: optional content that the default
/// configuration turns off). A group is known by its object, since names of groups may be the same.
/// </summary>
internal sealed class HiddenLayers
{
    public static readonly HiddenLayers None = new(null);

    private const int MostGroups = 10_000;
    private const int Deepest = 20;

    private static readonly NameToken Properties = NameToken.Create("OCProperties");
    private static readonly NameToken Groups = NameToken.Create("OCGs");
    private static readonly NameToken Layer = NameToken.Create("OC");

    private readonly IPdfTokenScanner? scanner;
    private readonly HashSet<IToken> off = new(ReferenceEqualityComparer.Instance);

    private HiddenLayers(IPdfTokenScanner? scanner) => this.scanner = scanner;

    public static HiddenLayers Of(DictionaryToken catalog, IPdfTokenScanner scanner)
    {
        var layers = new HiddenLayers(scanner);
        if (layers.Own(catalog, Properties) is not DictionaryToken properties) return None;
        if (layers.Own(properties, NameToken.D) is not DictionaryToken setting) return None;
        if (layers.Own(setting, NameToken.Create("BaseState")) is NameToken { Data: "OFF" })
            layers.off.UnionWith(layers.GroupsOf(properties, Groups));
        layers.off.ExceptWith(layers.GroupsOf(setting, NameToken.Create("ON")));
        layers.off.UnionWith(layers.GroupsOf(setting, NameToken.Create("OFF")));
        return layers;
    }

    /// <summary>Whether a form, an image or an annotation belongs to a layer that is off.</summary>
    public bool Hide(DictionaryToken bearer) =>
        scanner is not null && Own(bearer, Layer) is DictionaryToken membership && Holds(membership);

    /// <summary>Whether this group is off, or this membership in groups does not show what belongs to it.</summary>
    public bool Holds(DictionaryToken membership)
    {
        if (scanner is null) return false;
        if (off.Contains(membership)) return true;
        if (Own(membership, NameToken.Type) is not NameToken { Data: "OCMD" }) return false;
        var groups = GroupsOf(membership, Groups);
        if (groups.Count == 0) return false;
        return (Own(membership, NameToken.P) as NameToken)?.Data switch
        {
            "AllOn" => groups.Exists(off.Contains),
            "AnyOff" => !groups.Exists(off.Contains),
            "AllOff" => !groups.TrueForAll(off.Contains),
            _ => groups.TrueForAll(off.Contains),
        };
    }

    // One group or an array of them.
    private List<IToken> GroupsOf(DictionaryToken owner, NameToken key) => Own(owner, key) switch
    {
        ArrayToken array => [.. array.Data.Take(MostGroups).Select(Resolve).OfType<DictionaryToken>()],
        DictionaryToken group => [group],
        _ => [],
    };

    private IToken? Own(DictionaryToken dictionary, NameToken key) =>
        dictionary.TryGet(key, out IToken? token) ? Resolve(token) : null;

    private IToken? Resolve(IToken? token)
    {
        for (var hops = 0; token is IndirectReferenceToken reference && hops < Deepest; hops++)
            token = scanner!.Get(reference.Data)?.Data;
        return token;
    }
}

/// <summary>
/// What PdfPig hands on to the factory of pages, with the layers of the file, which are known once it is open.
/// </summary>
internal sealed class LayeredParsing : UglyToad.PdfPig.ParsingOptions
{
    public HiddenLayers Layers { get; set; } = HiddenLayers.None;
}
