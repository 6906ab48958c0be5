using System.Text;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Reads plain text and the headings, lists and table rows of Markdown. Blocks are parted by empty lines.
/// UTF-8, or ISO 8859-1 where the bytes are no UTF-8.
/// </summary>
public static class PlainTextReader
{
    public static TenderDocument Read(Stream file, string name)
    {
        var fingerprint = TenderReader.Fingerprint(file);
        var builder = new DocumentBuilder();
        var open = BlockKind.Paragraph;
        var level = 0;
        var lines = Decode(file).Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            var text = lines[line].TrimEnd('\r', ' ', '\t').Normalize();
            var (kind, start, depth) = Classify(text);
            if (kind != BlockKind.Paragraph || text.Length == 0) Close();
            if (text.Length == start) continue;
            (open, level) = (kind == BlockKind.Paragraph ? open : kind, depth);
            builder.Add(text.AsSpan(start), new TextPlace(line, start));
            builder.AddSeparator(' ');
            if (kind == BlockKind.Heading) Close();
        }

        Close();
        return builder.Build(name, DocumentFormat.Text, fingerprint);

        void Close()
        {
            builder.EndBlock(new Block { Span = default, Kind = open, Level = open == BlockKind.Heading ? level : 0 });
            open = BlockKind.Paragraph;
        }
    }

    private static (BlockKind Kind, int Start, int Level) Classify(string line)
    {
        var text = line.AsSpan().TrimStart();
        var start = line.Length - text.Length;
        var level = 0;
        while (level < text.Length && text[level] == '#') level++;
        if (level is > 0 and < 7 && level < text.Length && text[level] == ' ') return (BlockKind.Heading, start + level + 1, level);
        if (text.StartsWith("- ") || text.StartsWith("* ") || text.StartsWith("• ")) return (BlockKind.ListEntry, start + 2, 0);
        return (BlockKind.Paragraph, start, 0);
    }

    private static string Decode(Stream file)
    {
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        var bytes = copy.ToArray();
        try
        {
            return new UTF8Encoding(false, true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
