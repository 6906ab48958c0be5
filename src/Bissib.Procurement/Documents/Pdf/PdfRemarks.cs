using Bissib.Procurement.Documents.Formats;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// What a person should know of a PDF whose text was read: text that nobody sees, a form of a closed kind.
/// </summary>
internal static class PdfRemarks
{
    // A dot or a dash that stands white on white is nobody's secret.
    private const int FewLetters = 4;
    private const int LongestQuote = 120;

    public static List<ReadingProblem> Of(string name, IReadOnlyList<PageText> pages, PdfPages file, bool isWithoutText)
    {
        var problems = new List<ReadingProblem>();
        // Nothing was analysed, so nothing may be said to lack.
        if (isWithoutText && pages.All(p => p.Trouble is null)) problems.Add(RefusalWords.Of(name, "no-text"));
        if (file.HasXfa && !pages.Any(p => p.HasEntries)) problems.Add(new(name, "xfa-form", PdfProblems.XfaForm));
        if (file.Attached.Count > 0)
            problems.Add(new(name, "attached-files", PdfProblems.AttachedFiles(string.Join(", ", file.Attached))));
        var hiding = pages.Where(p => p.Hidden.Sum(w => w.Count(char.IsLetterOrDigit)) >= FewLetters).ToList();
        if (hiding.Count > 0)
        {
            var quote = string.Join(' ', hiding.SelectMany(p => p.Hidden));
            if (quote.Length > LongestQuote) quote = quote[..LongestQuote].TrimEnd() + "…";
            var message = ReadingWords.Pages(PdfProblems.HiddenText(quote), [.. hiding.Select(p => p.Number)]);
            problems.Add(new(name, "hidden-text", message));
        }

        return problems;
    }
}
