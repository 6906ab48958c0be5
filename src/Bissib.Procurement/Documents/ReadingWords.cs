using System.Globalization;

namespace Bissib.Procurement.Documents;

/// <summary>What a person reads when a document, or some of its pages, could not be read.</summary>
internal static class ReadingWords
{
    public static readonly Localised Empty = new(
        "Le fichier est vide (0 octet) : téléversez à nouveau l'original.",
        "Het bestand is leeg (0 bytes): laad het origineel opnieuw op.",
        "The file is empty (0 bytes): upload the original again.");

    public static readonly Localised NotADocument = new(
        "Ce fichier n'est ni un PDF, ni un document Word (.docx), ni un fichier texte (.txt, .md) : enregistrez-le dans l'un de ces formats.",
        "Dit bestand is geen PDF, geen Word-document (.docx) en geen tekstbestand (.txt, .md): sla het op in een van die formaten.",
        "This file is not a PDF, a Word document (.docx) or a text file (.txt, .md): save it in one of these formats.");

    /// <summary>"Pages 3, 7–9: reason".</summary>
    public static Localised Pages(Localised reason, IReadOnlyList<int> pages)
    {
        var list = Ranges(pages);
        return new(
            $"{(pages.Count == 1 ? "Page" : "Pages")} {list} : {reason.French}",
            $"{(pages.Count == 1 ? "Bladzijde" : "Bladzijden")} {list}: {reason.Dutch}",
            $"{(pages.Count == 1 ? "Page" : "Pages")} {list}: {reason.English}");
    }

    private static string Ranges(IReadOnlyList<int> pages)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var page in pages.Order())
        {
            if (ranges.Count > 0 && ranges[^1].Last == page - 1) ranges[^1] = (ranges[^1].First, page);
            else ranges.Add((page, page));
        }

        return string.Join(", ", ranges.Select(range => range.First == range.Last
            ? range.First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{range.First}–{range.Last}")));
    }
}
