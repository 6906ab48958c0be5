namespace Bissib.Procurement.Documents.Isolation;

/// <summary>A block as bytes.</summary>
internal static class BlockCodec
{
    /// <summary>The fewest bytes of a block.</summary>
    public const int Least = 16;

    private const int HasNumber = 1;
    private const int HasCell = 2;
    private const int HasColumnHeader = 4;
    private const int CellIsHeader = 8;

    public static void Write(FrameWriter target, Block block)
    {
        target.Number(block.Span.Start);
        target.Number(block.Span.End);
        target.Byte((byte)block.Kind);
        target.Byte((byte)block.Level);
        target.Byte((byte)block.Language);
        target.Number(block.Page ?? -1);
        target.Byte((byte)((block.Number is null ? 0 : HasNumber) | (block.Cell is null ? 0 : HasCell)
            | (block.ColumnHeader is null ? 0 : HasColumnHeader)
            | (block.Cell is { IsHeader: true } ? CellIsHeader : 0)));
        if (block.Number is { } number) target.Text(number);
        if (block.ColumnHeader is { } header) target.Text(header);
        if (block.Cell is not { } cell) return;
        target.Number(cell.Table);
        target.Number(cell.Row);
        target.Number(cell.Column);
    }

    /// <exception cref="FormatException">The block lies before the one above, or beyond the text.</exception>
    public static Block Read(FrameReader source, int after, int length)
    {
        var (start, end) = (source.Number(), source.Number());
        if (start < after || end < start || end > length) throw new FormatException("A block is out of order.");
        var (kind, level, language) = (source.Kind<BlockKind>(), source.Byte(), source.Kind<Language>());
        var page = source.Number();
        var has = source.Byte();
        return new Block
        {
            Span = new(start, end),
            Kind = kind,
            Level = level,
            Language = language,
            Page = page < 0 ? null : page,
            Number = (has & HasNumber) == 0 ? null : source.Text(),
            ColumnHeader = (has & HasColumnHeader) == 0 ? null : source.Text(),
            Cell = (has & HasCell) == 0 ? null : new TableCell(source.Number(), source.Number(), source.Number())
            {
                IsHeader = (has & CellIsHeader) != 0,
            },
        };
    }
}
