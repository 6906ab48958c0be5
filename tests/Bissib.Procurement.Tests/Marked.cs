using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests;

/// <summary>Texts in which the words that a test is about stand between « and ».</summary>
internal static class Marked
{
    public static (string Text, TextSpan Mark) Read(string marked)
    {
        var open = marked.IndexOf('«');
        var close = marked.IndexOf('»');
        return (marked.Remove(close, 1).Remove(open, 1), new(open, close - 1));
    }
}
