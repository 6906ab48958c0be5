using System.Globalization;

namespace Bissib.Procurement.Documents.Isolation;

/// <summary>How a reading child came to its end before its answer did.</summary>
internal enum ChildFailure
{
    /// <summary>It died, or said what made no sense.</summary>
    Crashed,

    /// <summary>It, or its answer, took more memory than allowed.</summary>
    TooComplex,

    TimedOut,
}

/// <summary>What a person is told then.</summary>
internal static class ChildFailureWords
{
    public static ReadingProblem Of(ChildFailure failure, string name, ReadingLimits limits) => failure switch
    {
        ChildFailure.TimedOut => TimedOut(name, limits.Seconds.ToString(CultureInfo.InvariantCulture)),
        ChildFailure.TooComplex => TooComplex(name, (limits.MemoryBytes >> 20).ToString(CultureInfo.InvariantCulture)),
        _ => Crashed(name),
    };

    /// <summary>For files that are left when the time of the tender is over.</summary>
    public static ReadingProblem TenderTimedOut(string name, ReadingLimits limits)
    {
        var minutes = Math.Max(1, limits.TenderSeconds / 60).ToString(CultureInfo.InvariantCulture);
        return new(name, "timed-out", new(
            $"Non lu : les documents précédents ont pris plus de {minutes} min au total. Donnez ce document "
            + $"séparément.",
            $"Niet gelezen: de vorige documenten namen samen meer dan {minutes} min in beslag. Geef dit document "
            + $"afzonderlijk.",
            $"Not read: the documents before it took more than {minutes} min in all. Give this document alone.",
            $"Nicht gelesen: Die Dokumente davor brauchten zusammen mehr als {minutes} Min. Geben Sie dieses "
            + $"einzeln."));
    }

    private static ReadingProblem TimedOut(string name, string seconds) => new(name, "timed-out", new(
        $"La lecture a dépassé {seconds} s et a été arrêtée. Réenregistrez le fichier par « Imprimer en PDF », ou "
        + $"divisez-le.",
        $"Het lezen duurde langer dan {seconds} s en werd gestopt. Sla het bestand opnieuw op met “Afdrukken naar "
        + $"pdf”, of splits het.",
        $"Reading took more than {seconds} s and was stopped. Save the file again with “Print to PDF”, or split it.",
        $"Das Lesen dauerte länger als {seconds} s und wurde beendet. Speichern Sie die Datei neu als PDF, oder "
        + $"teilen Sie sie."));

    private static ReadingProblem TooComplex(string name, string megabytes) => new(name, "too-complex", new(
        $"Le fichier est trop complexe : sa lecture demande plus de {megabytes} Mio de mémoire. Réenregistrez-le par "
        + "« Imprimer en PDF », ou divisez-le.",
        $"Het bestand is te complex: het lezen vraagt meer dan {megabytes} MiB geheugen. Sla het opnieuw op met "
        + "“Afdrukken naar pdf”, of splits het.",
        $"The file is too complex: reading it takes more than {megabytes} MiB of memory. Save it again with “Print "
        + $"to PDF”, or split it.",
        $"Die Datei ist zu komplex: Das Lesen braucht mehr als {megabytes} MiB Speicher. Speichern Sie sie neu als "
        + $"PDF, oder teilen Sie sie."));

    private static ReadingProblem Crashed(string name) => new(name, "crashed", new(
        "Le fichier a fait échouer la lecture ; les autres documents ont été lus. Réenregistrez-le par « Imprimer "
        + "en PDF » ; "
        + "si cela se répète, signalez-le.",
        "Het bestand deed het lezen mislukken; de andere documenten zijn gelezen. Sla het opnieuw op met “Afdrukken "
        + "naar pdf”; "
        + "gebeurt het weer, meld het dan.",
        "The file made the reading fail; the other documents were read. Save it again with “Print to PDF”; if that "
        + "fails too, "
        + "report it.",
        "Die Datei ließ das Lesen scheitern; die anderen Dokumente wurden gelesen. Speichern Sie sie neu als PDF; "
        + "geschieht es "
        + "wieder, melden Sie es."));
}
