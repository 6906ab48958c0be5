using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>Follows the references of the dictionaries that tell of layers.</summary>
internal sealed class LayerTokens(IPdfTokenScanner scanner)
{
    private const int MostEntries = 10_000;
    private const int Deepest = 20;

    public IToken? Own(DictionaryToken dictionary, string key) =>
        dictionary.TryGet(NameToken.Create(key), out IToken? token) ? Resolve(token) : null;

    /// <summary>One dictionary or an array of them.</summary>
    public List<DictionaryToken> Dictionaries(DictionaryToken owner, string key) => Own(owner, key) switch
    {
        ArrayToken array => [.. Entries(array).OfType<DictionaryToken>()],
        DictionaryToken one => [one],
        _ => [],
    };

    public IEnumerable<IToken?> Entries(ArrayToken array) => array.Data.Take(MostEntries).Select(Resolve);

    private IToken? Resolve(IToken? token)
    {
        for (var hops = 0; token is IndirectReferenceToken reference && hops < Deepest; hops++)
            token = scanner.Get(reference.Data)?.Data;
        return token;
    }
}
