namespace Bissib.Procurement.Documents.Isolation;

/// <summary>What a document bears beside its text, as bytes: marks, asides, problems.</summary>
internal static class SideCodec
{
    public static void Write(FrameWriter target, TenderDocument document)
    {
        target.Number(document.Marks.Count);
        foreach (var (span, kind) in document.Marks)
        {
            target.Number(span.Start);
            target.Number(span.End);
            target.Byte((byte)kind);
        }

        target.Number(document.Asides.Count);
        foreach (var (kind, offset, text, author) in document.Asides)
        {
            target.Byte((byte)kind);
            target.Number(offset);
            target.Text(text);
            target.Text(author ?? "");
        }

        target.Number(document.RecognisedPages.Count);
        foreach (var page in document.RecognisedPages) target.Number(page);
        target.Number(document.Problems.Count);
        foreach (var (name, kind, message) in document.Problems)
        {
            target.Text(name);
            target.Text(kind);
            target.Words(message);
        }
    }

    /// <exception cref="FormatException">A mark lies beyond the text.</exception>
    public static TextMark[] ReadMarks(FrameReader source, int length)
    {
        var marks = new TextMark[source.Count(9)];
        for (var index = 0; index < marks.Length; index++)
        {
            var (start, end) = (source.Number(), source.Number());
            if (start < 0 || end < start || end > length) throw new FormatException("A mark lies beyond the text.");
            marks[index] = new(new(start, end), source.Kind<TextMarkKind>());
        }

        return marks;
    }

    /// <exception cref="FormatException">An aside lies beyond the text.</exception>
    public static Aside[] ReadAsides(FrameReader source, int length)
    {
        var asides = new Aside[source.Count(6)];
        for (var index = 0; index < asides.Length; index++)
        {
            var (kind, offset) = (source.Kind<AsideKind>(), source.Number());
            if (offset < 0 || offset > length) throw new FormatException("An aside lies beyond the text.");
            var (text, author) = (source.Text(), source.Text());
            asides[index] = new(kind, offset, text, author.Length == 0 ? null : author);
        }

        return asides;
    }

    public static int[] ReadPages(FrameReader source)
    {
        var pages = new int[source.Count(4)];
        for (var index = 0; index < pages.Length; index++) pages[index] = source.Number();
        return pages;
    }

    public static ReadingProblem[] ReadProblems(FrameReader source)
    {
        var problems = new ReadingProblem[source.Count(4)];
        for (var index = 0; index < problems.Length; index++) problems[index] = source.Problem();
        return problems;
    }
}
