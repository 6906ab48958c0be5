using System.Globalization;
using Bissib.Procurement.Documents.Formats;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Reads plain text and the headings, lists and tables of Markdown. Blocks are parted by empty lines.
/// UTF-8, UTF-16, or Windows-1252 where the bytes are neither; lines may end as on any system.
/// </summary>
public sealed class PlainTextReader
{
    private const int LongestNumber = 2;

    private readonly DocumentBuilder builder = new();
    private readonly string[] lines;
    private Beginning open = Beginning.None;
    private int tables, entries;

    private PlainTextReader(string[] lines) => this.lines = lines;

    // What a line begins: Start is where its text begins, Level that of a heading, Number that of a list entry.
    private sealed record Beginning(BlockKind Kind, int Start, int Level = 0, string? Number = null)
    {
        public static readonly Beginning None = new(BlockKind.Paragraph, 0);
    }

    public static TenderDocument Read(Stream file, string name)
    {
        ArgumentNullException.ThrowIfNull(file);
        var fingerprint = TenderReader.Fingerprint(file);
        var reader = new PlainTextReader(Lines(file));
        reader.ReadAll();
        return reader.builder.Build(name, DocumentFormat.Text, fingerprint);
    }

    private void ReadAll()
    {
        for (var line = 0; line < lines.Length; line++)
        {
            if (MarkdownTable.BeginsAt(lines, line))
            {
                Close();
                line = ReadTable(line);
            }
            else
            {
                ReadLine(line);
            }
        }

        Close();
    }

    private void ReadLine(int line)
    {
        var text = lines[line];
        var beginning = BeginningOf(text);
        if (beginning.Kind != BlockKind.Paragraph || text.Length == 0) Close();
        if (text.Length == beginning.Start) return;
        if (beginning.Kind != BlockKind.Paragraph) open = beginning;
        if (beginning.Number is not null) entries++;
        if (beginning.Kind == BlockKind.Heading) entries = 0;
        builder.Add(text.AsSpan(beginning.Start), new TextPlace(line, beginning.Start));
        builder.AddSeparator(' ');
        if (beginning.Kind == BlockKind.Heading) Close();
    }

    // Each row is a block, as people write a criterion and its weight: what is stated in one row is found together.
    // The last line of the table is the answer.
    private int ReadTable(int first)
    {
        var line = first;
        for (var row = 0; line < lines.Length && MarkdownTable.IsRow(lines[line]); line++)
        {
            if (line == first + 1) continue;
            var column = 0;
            foreach (var (start, text) in MarkdownTable.Cells(lines[line]))
            {
                builder.Add(text, new TextPlace(line, start));
                var cell = new TableCell(tables, row, column++) { IsHeader = line == first };
                builder.EndBlock(new Block { Span = default, Kind = BlockKind.TableCell, Cell = cell });
            }

            row++;
        }

        tables++;
        return line - 1;
    }

    private void Close()
    {
        builder.EndBlock(new Block { Span = default, Kind = open.Kind, Level = open.Level, Number = open.Number });
        open = Beginning.None;
    }

    private Beginning BeginningOf(string line)
    {
        var text = line.AsSpan().TrimStart();
        var start = line.Length - text.Length;
        var level = 0;
        while (level < text.Length && text[level] == '#') level++;
        if (level is > 0 and < 7 && level < text.Length && text[level] == ' ')
            return new(BlockKind.Heading, start + level + 1, level);
        if (text.StartsWith("- ") || text.StartsWith("* ") || text.StartsWith("+ ") || text.StartsWith("• "))
            return new(BlockKind.ListEntry, start + 2);
        return NumberOf(text) is { } number
            ? new(BlockKind.ListEntry, start + number.Length + 1, Number: number)
            : new(BlockKind.Paragraph, start);
    }

    // A line of running text may begin with a number by chance: a list begins with 1 and goes on by one, or from 1
    // again.
    private string? NumberOf(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > LongestNumber || text.Length < digits + 2) return null;
        if (text[digits] is not ('.' or ')') || text[digits + 1] != ' ') return null;
        var number = int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        if (number == 1) entries = 0;
        return number == entries + 1 ? text[..(digits + 1)].ToString() : null;
    }

    private static string[] Lines(Stream file)
    {
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        var text = TextDecoder.Decode(copy.GetBuffer().AsSpan(0, (int)copy.Length));
        return [.. text.Split(text.Contains('\n') ? '\n' : '\r')
            .Select(line => line.TrimEnd('\r', ' ', '\t').Normalize())];
    }
}
