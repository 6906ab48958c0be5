using System.Text;

namespace Bissib.Procurement.Documents.Formats;

/// <summary>Where RTF text goes while it is read: what is open, hidden, a cell or a note.</summary>
internal sealed class RichTextState(BlockFlow flow)
{
    // Groups whose text is not that of the document; a group that starts with \* is one too, unless it is known.
    private static readonly HashSet<string> Destinations =
    [
        "fonttbl", "colortbl", "stylesheet", "info", "pict", "header", "headerl", "headerr", "headerf", "footer",
        "footerl", "footerr", "footerf", "annotation", "atnid", "atnauthor", "fldinst", "filetbl", "revtbl",
        "listtable", "listoverridetable", "rsidtbl", "generator", "xe", "tc", "nonshppict", "shprslt", "themedata",
        "private", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "xmlnstbl", "pgptbl", "pntext", "listtext", "datastore",
        "latentstyles",
    ];

    private static readonly Dictionary<string, char> Characters = new()
    {
        ["tab"] = '\t', ["line"] = '\n', ["emdash"] = '—', ["endash"] = '–', ["bullet"] = '•', ["lquote"] = '‘',
        ["rquote"] = '’', ["ldblquote"] = '“', ["rdblquote"] = '”', ["~"] = '\u00A0', ["_"] = '-', ["emspace"] = ' ',
        ["enspace"] = ' ', ["qmspace"] = ' ',
    };

    private readonly record struct Group(bool IsSkipped, bool IsHidden, bool IsNote, int Alternatives);

    private readonly Stack<Group> outer = new();
    private readonly StringBuilder note = new();
    private readonly List<byte> pending = [];
    private Group group = new(false, false, false, 1);
    private Encoding page = TextDecoder.Windows1252;
    private bool isStarred;
    private bool isInTable;
    private bool isTableOpen;
    private bool isEntry;
    private int level;
    private int toSkip;
    private (int Table, int Row, int Column) cell = (-1, 0, 0);

    public int Open()
    {
        outer.Push(group);
        isStarred = false;
        return outer.Count;
    }

    public void CloseGroup()
    {
        Flush();
        var was = group;
        if (outer.TryPop(out var before)) group = before;
        if (was.IsNote && !group.IsNote) note.Append('\n');
        toSkip = 0;
    }

    public void AddByte(byte value)
    {
        if (toSkip > 0) toSkip--;
        else if (!group.IsSkipped && !group.IsHidden) pending.Add(value);
    }

    public void Meet(string word, int? number)
    {
        if (toSkip > 0 && word.Length > 0) toSkip = 0;
        if (word == "u") AddCharacter((char)(ushort)(number ?? '?'), group.Alternatives);
        else if (word == "*") isStarred = true;
        else if (word is "footnote" or "shptxt") StartNote();
        else if (Destinations.Contains(word) || isStarred) Skip(word);
        else if (!group.IsSkipped && Characters.TryGetValue(word, out var character)) AddCharacter(character, 0);
        else if (!group.IsSkipped) Format(word, number);
        if (word != "*") isStarred = false;
    }

    /// <summary>Ends a paragraph or cell, and the notes in it.</summary>
    public void EndParagraph(bool isCell)
    {
        Flush();
        var kind = level > 0 ? BlockKind.Heading : isInTable || isCell ? BlockKind.TableCell
            : isEntry ? BlockKind.ListEntry : BlockKind.Paragraph;
        TableCell? place = isInTable || isCell ? new(Math.Max(cell.Table, 0), cell.Row, cell.Column) : null;
        isTableOpen &= place is not null;
        flow.Close(new Block { Span = default, Kind = kind, Level = level, Cell = place });
        foreach (var line in note.ToString().Split('\n'))
        {
            flow.Add(line);
            flow.Close(new Block { Span = default, Kind = BlockKind.Note });
        }

        note.Clear();
    }

    private void StartNote()
    {
        Flush();
        group = group with { IsNote = true, IsSkipped = false };
    }

    private void Skip(string word)
    {
        if (word is "listtext" or "pntext") isEntry = true;
        Flush();
        group = group with { IsSkipped = true };
    }

    private void Format(string word, int? number)
    {
        switch (word)
        {
            case "par" or "sect" or "page" when group.IsNote:
                Flush();
                note.Append('\n');
                break;
            case "par" or "sect" or "page":
                EndParagraph(false);
                break;
            case "pard":
                (level, isInTable, isEntry) = (0, false, false);
                break;
            case "outlinelevel":
                level = number is >= 0 and < 9 ? number.Value + 1 : 0;
                break;
            case "plain" or "v" or "deleted":
                Flush();
                group = group with { IsHidden = word != "plain" && number != 0 };
                break;
            case "uc":
                group = group with { Alternatives = Math.Clamp(number ?? 1, 0, 100) };
                break;
            case "ansicpg":
                page = FindPage(number ?? 1252);
                break;
            default:
                FormatTable(word);
                break;
        }
    }

    private void FormatTable(string word)
    {
        if (word == "intbl") MeetTable();
        else if (word is "cell" or "nestcell")
        {
            MeetTable();
            EndParagraph(isCell: true);
            cell.Column++;
        }
        else if (word is "row" or "nestrow") (cell.Row, cell.Column, isInTable) = (cell.Row + 1, 0, false);
    }

    // RTF has rows only: those that follow each other without text between them are one table.
    private void MeetTable()
    {
        if (!isTableOpen) cell = (cell.Table + 1, 0, 0);
        (isInTable, isTableOpen) = (true, true);
    }

    private void AddCharacter(char character, int alternatives)
    {
        Flush();
        toSkip = alternatives;
        if (group.IsSkipped || group.IsHidden) return;
        if (group.IsNote) note.Append(character == '\n' ? ' ' : character);
        else flow.Add(character);
    }

    private void Flush()
    {
        if (pending.Count == 0) return;
        var text = page.GetString([.. pending]);
        pending.Clear();
        if (group.IsNote) note.Append(text);
        else flow.Add(text);
    }

    private static Encoding FindPage(int number)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(number) ?? TextDecoder.Windows1252;
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return TextDecoder.Windows1252;
        }
    }
}
