using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// The names of files that a PDF carries within it (ISO 32000-1, 7.11.4), as a portfolio does. They are not read.
/// </summary>
internal sealed class AttachedFiles(PdfDocument document)
{
    private const int MostNames = 100;
    private const int Deepest = 10;

    private readonly List<string> names = [];

    public List<string> Names()
    {
        if (Entry(document.Structure.Catalog.CatalogDictionary, "Names") is DictionaryToken all
            && Entry(all, "EmbeddedFiles") is DictionaryToken files) Walk(files, 0);
        return names;
    }

    private void Walk(DictionaryToken node, int depth)
    {
        if (depth > Deepest) return;
        if (Entry(node, "Names") is ArrayToken pairs)
            for (var index = 0; index + 1 < pairs.Length && names.Count < MostNames; index += 2)
                names.Add(NameOf(Resolve(pairs.Data[index]), Resolve(pairs.Data[index + 1])));
        if (Entry(node, "Kids") is not ArrayToken kids) return;
        foreach (var kid in kids.Data.Take(MostNames))
            if (names.Count < MostNames && Resolve(kid) is DictionaryToken child) Walk(child, depth + 1);
    }

    private string NameOf(IToken? key, IToken? specification) =>
        Text(specification is DictionaryToken file ? Entry(file, "UF") ?? Entry(file, "F") : null) ?? Text(key) ?? "?";

    private static string? Text(IToken? token) => token switch
    {
        StringToken text => text.Data,
        HexToken hex => hex.Data,
        _ => null,
    };

    private IToken? Entry(DictionaryToken dictionary, string key) =>
        dictionary.Data.TryGetValue(key, out var token) ? Resolve(token) : null;

    private IToken? Resolve(IToken? token) =>
        token is IndirectReferenceToken reference ? document.Structure.TokenScanner.Get(reference.Data)?.Data : token;
}
