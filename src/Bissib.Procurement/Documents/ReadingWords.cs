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
        "Ce fichier n'est ni un PDF, ni un document Word (.docx), OpenDocument (.odt), RTF, HTML ou texte (.txt, "
        + ".md) : "
        + "enregistrez-le dans l'un de ces formats.",
        "Dit bestand is geen PDF en geen Word-document (.docx), OpenDocument (.odt), RTF, HTML of tekst (.txt, .md): "
        + "sla het op in een van die formaten.",
        "This file is not a PDF, nor a Word document (.docx), OpenDocument (.odt), RTF, HTML or text (.txt, .md): "
        + "save it in one of these formats.",
        "Diese Datei ist weder ein PDF noch Word (.docx), OpenDocument (.odt), RTF, HTML oder Text (.txt, .md): "
        + "speichern Sie sie in einem dieser Formate.");

    public static readonly Localised DamagedArchive = new(
        "L'archive ZIP est endommagée : téléchargez-la à nouveau, ou décompressez-la et donnez les documents.",
        "Het zip-bestand is beschadigd: download het opnieuw, of pak het uit en geef de documenten.",
        "The ZIP archive is damaged: download it again, or unpack it and give the documents.");

    public static UnreadableDocumentException LargeFile(string name, ReadingLimits limits) => new(
        new(name, "too-large", new(
        $"Le fichier dépasse {Megabytes(limits)} Mio. Divisez-le, ou réduisez ses images.",
        $"Het bestand is groter dan {Megabytes(limits)} MiB. Splits het, of verklein de afbeeldingen.",
        $"The file is larger than {Megabytes(limits)} MiB. Split it, or shrink its pictures.",
        $"Die Datei ist größer als {Megabytes(limits)} MiB. Teilen Sie sie, oder verkleinern Sie die Bilder.")));

    public static UnreadableDocumentException TooLong(string name, ReadingLimits limits) => TooMany(
        name, limits.Characters, new("caractères", "tekens", "characters", "Zeichen"));

    public static UnreadableDocumentException TooManyPages(string name, ReadingLimits limits) => TooMany(
        name, limits.Pages, new("pages", "bladzijden", "pages", "Seiten"));

    private static UnreadableDocumentException TooMany(string name, int most, Localised what)
    {
        var limit = most.ToString(CultureInfo.InvariantCulture);
        return new(new(name, "too-long", new(
            $"Le document dépasse {limit} {what.French}. Divisez-le et donnez ses parties.",
            $"Het document telt meer dan {limit} {what.Dutch}. Splits het en geef de delen.",
            $"The document has more than {limit} {what.English}. Split it and give its parts.",
            $"Das Dokument hat mehr als {limit} {what.In(Language.German)}. Teilen Sie es und geben Sie die Teile.")));
    }

    private static string Megabytes(ReadingLimits limits) =>
        (limits.FileBytes >> 20).ToString(CultureInfo.InvariantCulture);

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
