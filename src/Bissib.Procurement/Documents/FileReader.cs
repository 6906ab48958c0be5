using System.Diagnostics;
using Bissib.Procurement.Documents.Formats;
using Bissib.Procurement.Documents.Pdf;

namespace Bissib.Procurement.Documents;

/// <summary>Reads one file of a tender: a document, or an archive as the documents in it.</summary>
internal static class FileReader
{
    /// <summary>
    /// The steps, made while they are asked for. The first documents can be passed over; the same file always has the
    /// same documents in the same order.
    /// </summary>
    public static IEnumerable<ReadingStep> Read(string name, MemoryStream file, ReadingLimits limits, int passOver = 0)
    {
        var number = 0;
        foreach (var (entry, unpacked, problem) in Documents(name, file, limits))
        {
            if (number++ < passOver) continue;
            yield return new ReadingStep.Begun(entry);
            if (problem is not null) yield return new ReadingStep.Refused(problem);
            else foreach (var step in ReadDocument(entry, unpacked!, limits)) yield return step;
        }
    }

    private static IEnumerable<ArchivedFile> Documents(string name, MemoryStream file, ReadingLimits limits) =>
        TenderArchive.IsArchive(file) ? new TenderArchive(limits).Files(file, name) : [new(name, file, null)];

    private static List<ReadingStep> ReadDocument(string name, MemoryStream file, ReadingLimits limits)
    {
        try
        {
            var started = Stopwatch.GetTimestamp();
            var document = ReadOne(name, file, limits);
            document.ReadingTime = Stopwatch.GetElapsedTime(started);
            var problems = UnreadablePages(document).Concat(document.Problems)
                .Select(problem => new ReadingStep.Refused(problem));
            return [new ReadingStep.Read(document), .. problems];
        }
        catch (UnreadableDocumentException unreadable)
        {
            return [new ReadingStep.Refused(unreadable.Problem)];
        }
    }

    /// <exception cref="UnreadableDocumentException">
    /// It is empty, damaged, encrypted, or of no kind that is read.
    /// </exception>
    public static TenderDocument ReadOne(string name, MemoryStream file, ReadingLimits limits)
    {
        var format = FileKind.Of(file, name);
        file.Position = 0;
        var document = format switch
        {
            DocumentFormat.Pdf => PdfReader.Read(file, name, limits: limits),
            DocumentFormat.Word => WordReader.Read(file, name, limits),
            DocumentFormat.OpenDocument => OpenDocumentReader.Read(file, name, limits),
            DocumentFormat.Html => HtmlReader.Read(file, name),
            DocumentFormat.RichText => RichTextReader.Read(file, name),
            _ => PlainTextReader.Read(file, name),
        };
        return document.Text.Length <= limits.Characters ? document : throw ReadingWords.TooLong(name, limits);
    }

    private static IEnumerable<ReadingProblem> UnreadablePages(TenderDocument document) =>
        from page in document.UnreadablePages
        group page.Page by page.Reason into pages
        let kind = pages.Key == PdfProblems.UnreliableText ? "unreliable-text" : "unreadable-pages"
        select new ReadingProblem(document.Name, kind, ReadingWords.Pages(pages.Key, [.. pages]));
}
