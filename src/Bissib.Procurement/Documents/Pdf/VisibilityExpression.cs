using UglyToad.PdfPig.Tokens;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>Works out when what belongs to several layers is shown (ISO 32000-1, 8.11.2.2, VE): And, Or, Not.</summary>
internal sealed class VisibilityExpression(LayerTokens tokens, IReadOnlySet<IToken> off)
{
    private const int Deepest = 20;

    // An array that holds itself twice would double at each depth.
    private const int MostSteps = 10_000;

    private int steps;

    /// <summary>Null where the expression is malformed, and then something else decides.</summary>
    public bool? IsShown(ArrayToken expression) => IsShown(expression, 0);

    private bool? IsShown(IToken? token, int depth)
    {
        if (++steps > MostSteps || depth > Deepest) return null;
        if (token is DictionaryToken group) return !off.Contains(group);
        if (token is not ArrayToken array
            || tokens.Entries(array).ToList() is not [NameToken name, .. var operands]) return null;
        if (operands.Count == 0 || (name.Data == "Not" && operands.Count > 1)) return null;
        var shown = new List<bool>(operands.Count);
        foreach (var operand in operands)
        {
            if (IsShown(operand, depth + 1) is not { } isShown) return null;
            shown.Add(isShown);
        }

        return name.Data switch
        {
            "And" => shown.TrueForAll(isShown => isShown),
            "Or" => shown.Exists(isShown => isShown),
            "Not" => !shown[0],
            _ => null,
        };
    }
}
