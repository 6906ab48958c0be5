using System.Globalization;

namespace Bissib.Procurement.Documents;

/// <summary>What a person reads when a document, or some of its pages, could not be read.</summary>
internal static class ReadingWords
{
    public static readonly Localised Empty = new(
        "Le fichier est vide (0 octet) : téléversez-le à nouveau depuis l'original.",
        "Het bestand is leeg (0 bytes): laad het opnieuw op vanuit het origineel.",
        "The file is empty (0 bytes): upload it again from the original.");

    public static readonly Localised NotADocument = new(
        "Ce fichier n'est ni un PDF, ni un document Word (.docx), ni un texte (.txt, .md) : enregistrez-le dans l'un de ces formats.",
        "Dit bestand is geen PDF, geen Word-document (.docx) en geen tekst (.txt, .md): bewaar het in een van die formaten.",
        "This file is no PDF, Word document (.docx) or text (.txt, .md): save it in one of these formats.");

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
