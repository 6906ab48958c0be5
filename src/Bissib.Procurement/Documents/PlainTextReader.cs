using Bissib.Procurement.Documents.Formats;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Reads plain text and the headings, lists and table rows of Markdown. Blocks are parted by empty lines.
/// UTF-8, UTF-16, or Windows-1252 where the bytes are neither; lines may end as on any system.
/// </summary>
public static class PlainTextReader
{
    public static TenderDocument Read(Stream file, string name)
    {
        var fingerprint = TenderReader.Fingerprint(file);
        var builder = new DocumentBuilder();
        var open = BlockKind.Paragraph;
        var level = 0;
        var lines = Lines(file);
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

    private static string[] Lines(Stream file)
    {
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        var text = TextDecoder.Decode(copy.GetBuffer().AsSpan(0, (int)copy.Length));
        return text.Split(text.Contains('\n') ? '\n' : '\r');
    }
}
