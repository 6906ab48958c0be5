using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Reads what is filled in on a page: form fields (ISO 32000-1, 12.7) and text typed over it (12.5.6.6). Values of
/// fields are no letters of the page's content, so they would be lost otherwise.
/// </summary>
internal sealed class FormReader(IPdfTokenScanner scanner, TransformationMatrix matrix, HiddenLayers layers)
{
    private const int MostEntries = 4000;
    private const int LongestValue = 20_000;
    private const int Deepest = 20;

    private const int Hidden = 2, NoView = 32;
    private const int Multiline = 1 << 12, RadioButton = 1 << 15, PushButton = 1 << 16, Password = 1 << 13;

    private const string ButtonType = "Btn", TextType = "Tx", ChoiceType = "Ch", FreeText = "FreeText",
        Widget = "Widget";

    public List<FormEntry> Read(DictionaryToken page)
    {
        var entries = new List<FormEntry>();
        if (Own(page, NameToken.Annots) is not ArrayToken annotations) return entries;
        foreach (var token in annotations.Data.Take(MostEntries))
        {
            if (Resolve<DictionaryToken>(token) is not { } annotation) continue;
            if (ReadOne(annotation) is { } entry) entries.Add(entry);
        }

        return entries;
    }

    private FormEntry? ReadOne(DictionaryToken annotation)
    {
        if ((Number(annotation, NameToken.F) & (Hidden | NoView)) != 0) return null;
        if (layers.Hide(annotation)) return null;
        if (Own(annotation, NameToken.Subtype) is not NameToken kind) return null;
        if (BoxOf(annotation) is not { } box) return null;
        if (kind.Data == FreeText) return Text(box, TextOf(Own(annotation, NameToken.Contents)), isMultiline: true);
        return kind.Data == Widget ? ReadField(annotation, box) : null;
    }

    private FormEntry? ReadField(DictionaryToken widget, PdfBox box)
    {
        var type = Inherited(widget, NameToken.Ft) as NameToken;
        var flags = Inherited(widget, NameToken.Ff) is NumericToken number ? number.Int : 0;
        if (type?.Data == ButtonType)
        {
            if ((flags & PushButton) != 0) return null;
            return new(box, IsOn(widget, flags) ? "☑" : "☐", IsMark: true, IsMultiline: false);
        }

        var value = Inherited(widget, NameToken.V);
        if (type?.Data == TextType)
            return (flags & Password) != 0 ? null : Text(box, TextOf(value), (flags & Multiline) != 0);
        return type?.Data == ChoiceType ? Text(box, Chosen(widget, value), isMultiline: false) : null;
    }

    private static FormEntry? Text(PdfBox box, string text, bool isMultiline) =>
        string.IsNullOrWhiteSpace(text)
            ? null
            : new(box, text[..Math.Min(text.Length, LongestValue)], IsMark: false, isMultiline);

    // The appearance that is shown decides; a file without one has only the value, which names the state of "on".
    private bool IsOn(DictionaryToken widget, int flags)
    {
        if (Own(widget, NameToken.As) is NameToken state) return state.Data != "Off";
        if (Inherited(widget, NameToken.V) is not NameToken value || value.Data == "Off") return false;
        var appearances = (Own(widget, NameToken.Ap) as DictionaryToken) is { } all
            ? Own(all, NameToken.N) as DictionaryToken
            : null;
        return appearances is null ? (flags & RadioButton) == 0 : appearances.Data.ContainsKey(value.Data);
    }

    private string Chosen(DictionaryToken widget, IToken? value)
    {
        var options = Inherited(widget, NameToken.Opt) as ArrayToken;
        var values = value is ArrayToken several
            ? [.. several.Data.Take(200).Select(v => TextOf(Resolve<IToken>(v)))]
            : new[] { TextOf(value) };
        return string.Join(", ", values.Where(v => v.Length > 0).Select(v => Displayed(options, v)));
    }

    private string Displayed(ArrayToken? options, string value)
    {
        foreach (var option in options?.Data.Take(2000) ?? [])
            if (Resolve<ArrayToken>(option) is { Length: 2 } pair && TextOf(Resolve<IToken>(pair.Data[0])) == value)
                return TextOf(Resolve<IToken>(pair.Data[1]));
        return value;
    }

    private PdfBox? BoxOf(DictionaryToken annotation)
    {
        if (Own(annotation, NameToken.Rect) is not ArrayToken { Length: 4 } corners) return null;
        var numbers = corners.Data.Select(c => Resolve<NumericToken>(c)?.Double ?? double.NaN).ToArray();
        if (numbers.Any(double.IsNaN)) return null;
        var box = PathSketch.BoxOf(matrix.Transform(new PdfRectangle(numbers[0], numbers[1], numbers[2], numbers[3])));
        return box.Right - box.Left < 0.5 || box.Top - box.Bottom < 0.5 ? null : box;
    }

    private IToken? Inherited(DictionaryToken field, NameToken key)
    {
        for (var depth = 0; depth < Deepest; depth++)
        {
            if (Own(field, key) is { } own) return own;
            if (Own(field, NameToken.Parent) is not DictionaryToken parent) return null;
            field = parent;
        }

        return null;
    }

    private int Number(DictionaryToken dictionary, NameToken key) =>
        Own(dictionary, key) is NumericToken number ? number.Int : 0;

    private IToken? Own(DictionaryToken dictionary, NameToken key) =>
        dictionary.TryGet(key, out IToken? token) ? Resolve<IToken>(token) : null;

    private T? Resolve<T>(IToken? token) where T : class, IToken
    {
        for (var hops = 0; token is IndirectReferenceToken reference && hops < Deepest; hops++)
            token = scanner.Get(reference.Data)?.Data;
        return token as T;
    }

    private static string TextOf(IToken? token) => token switch
    {
        StringToken text => text.Data,
        HexToken hex => hex.Data,
        NameToken name => name.Data,
        _ => "",
    };
}
