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

    public static readonly Localised DamagedArchive = new(
        "L'archive ZIP est endommagée : téléchargez-la à nouveau, ou décompressez-la et donnez les documents.",
        "Het zip-bestand is beschadigd: download het opnieuw, of pak het uit en geef de documenten.",
        "The ZIP archive is damaged: download it again, or unpack it and give the documents.");

    public static readonly Localised LargeArchive = new(
        "L'archive ZIP est trop volumineuse une fois décompressée (64 Mio par fichier, 250 Mo et 5 000 fichiers au total) : "
        + "donnez les documents séparément.",
        "Het zip-bestand is uitgepakt te groot (64 MiB per bestand, 250 MB en 5.000 bestanden in totaal): geef de documenten "
        + "afzonderlijk.",
        "The ZIP archive is too large when unpacked (64 MiB a file, 250 MB and 5,000 files in all): give the documents one by one.");

    /// <summary>"Pages 3, 7–9: reason".</summary>
    public static Localised Pages(Localised reason, IReadOnlyList<int> pages)
    {
        var list = Ranges(pages);
        return new(
            $"{(pages.Count == 1 ? "Page" : "Pages")} {list} : {reason.French}",
            $"{(pages.Count == 1 ? "Bladzijde" : "Bladzijden")} {list}: {reason.Dutch}",
            $"{(pages.Count == 1 ? "Page" : "Pages")} {list}: {reason.English}");
    }

    internal static string Ranges(IReadOnlyList<int> pages)
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
