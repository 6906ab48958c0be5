using System.Runtime.InteropServices;

namespace Bissib.Procurement.Documents.Isolation;

/// <summary>
/// A document as bytes, for the way from the child process to its parent. What comes back is checked: the child may
/// have been led astray by the file.
/// </summary>
internal static class DocumentCodec
{
    // Of one stretch in a PDF and of one block, without its number.
    private const int StretchBytes = 53;
    private const int BlockBytes = 32;

    /// <summary>About how many bytes it takes: a buffer that grows would need twice the room at the end.</summary>
    public static int SizeOf(TenderDocument document)
    {
        var size = 4096 + (2L * document.Text.Length) + ((long)StretchBytes * document.Places.StretchCount)
            + ((long)BlockBytes * document.Blocks.Count);
        return (int)Math.Min(size, int.MaxValue / 2);
    }

    public static void Write(FrameWriter target, TenderDocument document)
    {
        target.Text(document.Name);
        target.Byte((byte)document.Format);
        target.Text(document.Sha256);
        target.Number(document.PageCount ?? -1);
        target.Byte((byte)document.Language);
        target.Long(document.ReadingTime.Ticks);
        target.Number(document.Text.Length);
        target.Bytes(MemoryMarshal.AsBytes(document.Text.AsSpan()));
        target.Number(document.Blocks.Count);
        foreach (var block in document.Blocks) BlockCodec.Write(target, block);
        target.Number(document.Places.StretchCount);
        foreach (var (start, place) in document.Places.Stretches)
        {
            target.Number(start);
            PlaceCodec.Write(target, place);
        }

        target.Number(document.UnreadablePages.Count);
        foreach (var page in document.UnreadablePages)
        {
            target.Number(page.Page);
            target.Words(page.Reason);
        }

        SideCodec.Write(target, document);
    }

    /// <exception cref="FormatException">The bytes are no document.</exception>
    public static TenderDocument Read(FrameReader source)
    {
        var (name, format, sha256) = (source.Text(), source.Kind<DocumentFormat>(), source.Text());
        var (pages, language, time) = (source.Number(), source.Kind<Language>(), source.Long());
        var text = source.Characters(source.Count(2));
        var blocks = new Block[source.Count(BlockCodec.Least)];
        for (var index = 0; index < blocks.Length; index++)
            blocks[index] = BlockCodec.Read(source, index == 0 ? 0 : blocks[index - 1].Span.End, text.Length);
        var places = ReadPlaces(source, text.Length);
        var unreadable = ReadPages(source);
        return new TenderDocument
        {
            Name = name,
            Format = format,
            Sha256 = sha256,
            PageCount = pages < 0 ? null : pages,
            Language = language,
            ReadingTime = new(time),
            Text = text,
            Blocks = blocks,
            Places = places,
            UnreadablePages = unreadable,
            Marks = SideCodec.ReadMarks(source, text.Length),
            Asides = SideCodec.ReadAsides(source, text.Length),
            RecognisedPages = SideCodec.ReadPages(source),
            Problems = SideCodec.ReadProblems(source),
        };
    }

    private static PlaceMap ReadPlaces(FrameReader source, int length)
    {
        var stretches = new (int Start, Place Place)[source.Count(PlaceCodec.Least)];
        if (stretches.Length == 0 && length > 0) throw new FormatException("There is text and no place.");
        var least = 0;
        for (var index = 0; index < stretches.Length; index++)
        {
            var start = source.Number();
            if (start < least || start >= length || (index == 0 && start > 0))
                throw new FormatException("A place is out of order.");
            stretches[index] = (start, PlaceCodec.Read(source));
            least = start + 1;
        }

        return new(stretches, length);
    }

    private static UnreadablePage[] ReadPages(FrameReader source)
    {
        var pages = new UnreadablePage[source.Count(4)];
        for (var index = 0; index < pages.Length; index++) pages[index] = new(source.Number(), source.Words());
        return pages;
    }
}
