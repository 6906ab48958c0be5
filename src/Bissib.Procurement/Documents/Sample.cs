namespace Bissib.Procurement.Documents;

/// <summary>A document of a few sentences that stand nowhere but in memory.</summary>
internal static class Sample
{
    /// <summary>Every line of the text becomes a paragraph, without its blanks at either end.</summary>
    public static TenderDocument Of(string text, Language language)
    {
        var builder = new DocumentBuilder();
        var lines = text.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            builder.Add(lines[line], new TextPlace(line, 0));
            builder.EndBlock(new Block { Span = default, Kind = BlockKind.Paragraph });
        }

        return builder.Build("sample", DocumentFormat.Text, new string('0', 64), spoken: language);
    }
}
