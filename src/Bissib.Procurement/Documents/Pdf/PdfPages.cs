using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokens;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Reads the pages of a file, several at a time: PdfPig is not safe for threads, so each has a document of its own over
/// the same bytes. Pages stand in their order, and each is the same however many threads there are.
/// </summary>
internal sealed class PdfPages(byte[] bytes, string name, int threads, ReadingLimits limits)
{
    private const int PagesOfThread = 6;

    private PageText[] pages = [];
    private int next;

    /// <summary>The file holds a form of Adobe's own kind (ISO 32000-1, 12.7.8); known after reading.</summary>
    public bool HasXfa { get; private set; }

    /// <summary>Files that the file carries within it; known after reading.</summary>
    public IReadOnlyList<string> Attached { get; private set; } = [];

    public List<PageText> Read()
    {
        var isWhole = ReadAll(threads);
        // The ceiling of the whole file falls on the page that happens to be read when it is met: one thread makes
        // that the same page each time.
        if (!isWhole && threads > 1) ReadAll(1);
        return [.. pages];
    }

    private bool ReadAll(int most)
    {
        var filters = new BoundedFilters(limits);
        using var document = Open(filters);
        if (document.NumberOfPages > limits.Pages) throw ReadingWords.TooManyPages(name, limits);
        Notice(document);
        pages = new PageText[document.NumberOfPages];
        next = 0;
        if (pages.Length == 0) throw new UnreadableDocumentException(PdfProblems.Damaged(name));
        var others = Math.Min(most, (pages.Length + PagesOfThread - 1) / PagesOfThread) - 1;
        var helpers = Enumerable.Range(0, Math.Max(0, others))
            .Select(_ => Task.Run(() => Help(filters.Budget))).ToArray();
        ReadSome(document, filters);
        Task.WhenAll(helpers).GetAwaiter().GetResult();
        return !filters.Budget.IsSpent;
    }

    private void Help(ByteBudget budget)
    {
        var filters = new BoundedFilters(limits, budget);
        try
        {
            using var document = Open(filters);
            ReadSome(document, filters);
        }
        catch (UnreadableDocumentException)
        {
            // The ceiling of the file was met meanwhile. The thread that asked for help reads all pages by itself.
        }
    }

    private void ReadSome(PdfDocument document, BoundedFilters filters)
    {
        for (int index; (index = Interlocked.Increment(ref next) - 1) < pages.Length;)
        {
            var page = ReadPage(document, index + 1);
            pages[index] = filters.TakeTripped()
                ? new PageText { Number = index + 1, Trouble = PdfProblems.OversizedPage }
                : page;
        }
    }

    // PdfPig answers malformed files with almost any kind of exception, so here, and only in this file, all kinds are
    // caught.
    private PdfDocument Open(BoundedFilters filters)
    {
        try
        {
            var parsing = new LayeredParsing
            {
                UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = filters,
            };
            var document = PdfDocument.Open(bytes, parsing);
            document.AddPageFactory<DrawnPage, DrawnPageFactory>();
            parsing.Layers = LayersOf(document);
            return document;
        }
        catch (PdfDocumentEncryptedException trouble)
        {
            throw new UnreadableDocumentException(PdfProblems.Encrypted(name), trouble);
        }
        catch (Exception trouble) when (trouble is not OutOfMemoryException)
        {
            throw new UnreadableDocumentException(PdfProblems.Damaged(name), trouble);
        }
    }

    // A broken form or list of files is no reason to refuse the pages.
    private void Notice(PdfDocument document)
    {
        try
        {
            HasXfa = IsXfa(document);
            Attached = new AttachedFiles(document).Names();
        }
        catch (Exception trouble) when (trouble is not OutOfMemoryException)
        {
            Attached = [];
        }
    }

    // Layers whose setting is broken are shown.
    private static HiddenLayers LayersOf(PdfDocument document)
    {
        try
        {
            return HiddenLayers.Of(document.Structure.Catalog.CatalogDictionary, document.Structure.TokenScanner);
        }
        catch (Exception trouble) when (trouble is not OutOfMemoryException)
        {
            return HiddenLayers.None;
        }
    }

    private static bool IsXfa(PdfDocument document) =>
        document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.AcroForm, out var form)
        && DirectObjectFinder.TryGet<DictionaryToken>(form, document.Structure.TokenScanner, out var fields)
        && fields.ContainsKey(NameToken.Xfa);

    private static PageText ReadPage(PdfDocument document, int number)
    {
        try
        {
            return PageReader.Read(document.GetPage<DrawnPage>(number));
        }
        catch (CrowdedPageException)
        {
            return new PageText { Number = number, Trouble = PdfProblems.CrowdedPage };
        }
        catch (Exception trouble) when (trouble is not OutOfMemoryException)
        {
            return new PageText { Number = number, Trouble = PdfProblems.BrokenPage };
        }
    }
}
