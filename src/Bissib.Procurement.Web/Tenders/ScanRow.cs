using System.Linq.Expressions;
using Bissib.Procurement.Web.Data;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>Where a scan stands.</summary>
internal enum ScanState
{
    Queued,
    Reading,
    Scanning,
    Done,

    /// <summary>Done, but a document or a page could not be read.</summary>
    Partial,

    /// <summary>No document could be read; the result says why.</summary>
    Failed,

    /// <summary>The service itself broke down on it twice: it is left alone, and its documents are kept.</summary>
    Quarantined,
}

/// <summary>
/// The scan of a tender with one version of the catalogue. The row is the truth, the queue is not: a scan that is not
/// finished is queued again when the service starts.
/// </summary>
internal sealed class ScanRow : IOwned
{
    /// <summary>A document that ends the process would otherwise do so at each start.</summary>
    public const int MostAttempts = 2;

    public static readonly ScanState[] Unfinished = [ScanState.Queued, ScanState.Reading, ScanState.Scanning];

    public int Id { get; init; }

    public int OrganisationId { get; private set; }

    public int TenderId { get; init; }

    public TenderRow? Tender { get; init; }

    /// <summary>The version that judged the tender; until the scan starts, the one in use when it was queued.</summary>
    public required string CatalogueVersion { get; set; }

    /// <summary>
    /// The edition published in the service that this version is; 0 is the folder of the catalogue alone.
    /// </summary>
    public int Edition { get; set; }

    public ScanState State { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>
    /// In UTC: until then one worker has the scan to itself (<see cref="ScanLease"/>); null or past while none has.
    /// </summary>
    public DateTime? LeasedUntil { get; private set; }

    public int DocumentsRead { get; private set; }

    /// <summary>Loaded only where they are asked for.</summary>
    public List<FindingRow> Findings { get; init; } = [];

    public List<TextRow> Texts { get; init; } = [];

    public required DateTimeOffset Queued { get; set; }

    public DateTimeOffset? Finished { get; private set; }

    /// <summary>A <see cref="ScanReport"/> as JSON; null until the scan is finished.</summary>
    public string? Result { get; private set; }

    /// <summary>Clauses present or incomplete, and mandatory ones missing: for the list of tenders.</summary>
    public int FoundClauses { get; private set; }

    public int MissingDuties { get; private set; }

    /// <summary>True where something was read, or where the result says why nothing could be.</summary>
    public bool HasResult => State is ScanState.Done or ScanState.Partial or ScanState.Failed;

    public bool IsFinished => !Unfinished.Contains(State);

    /// <summary>The row without its result, to be shown and not to be saved.</summary>
    public static readonly Expression<Func<ScanRow, ScanRow>> WithoutResult = scan => new()
    {
        Id = scan.Id, TenderId = scan.TenderId, CatalogueVersion = scan.CatalogueVersion, Edition = scan.Edition,
        State = scan.State, Attempts = scan.Attempts, DocumentsRead = scan.DocumentsRead, Queued = scan.Queued,
        Finished = scan.Finished,
        FoundClauses = scan.FoundClauses, MissingDuties = scan.MissingDuties,
    };

    /// <summary>0 to 100. Reading takes most of the time.</summary>
    public int Percent(int documents) => State switch
    {
        ScanState.Queued => 0,
        ScanState.Reading => 5 + (75 * DocumentsRead / Math.Max(1, documents)),
        ScanState.Scanning => 85,
        _ => 100,
    };

    /// <summary>Starts over, as if never run.</summary>
    public void QueueAgain(DateTimeOffset now)
    {
        (State, Attempts, DocumentsRead, Queued, Finished, Result) = (ScanState.Queued, 0, 0, now, null, null);
        (FoundClauses, MissingDuties, LeasedUntil) = (0, 0, null);
    }

    /// <summary>False where the scan is finished or was tried often enough: there is nothing to do.</summary>
    public bool Start(DateTimeOffset now)
    {
        if (IsFinished) return false;
        if (Attempts == MostAttempts)
        {
            Quarantine(now);
            return false;
        }

        (State, DocumentsRead) = (ScanState.Reading, 0);
        Attempts++;
        return true;
    }

    public void NoteDocumentRead() => DocumentsRead++;

    public void NoteScanning() => State = ScanState.Scanning;

    public void Finish(ScanReport report, IReadOnlyList<TextRow> texts, DateTimeOffset now)
    {
        State = report.Problems.Count > 0 ? ScanState.Partial : ScanState.Done;
        if (report.Documents.Count == 0) State = ScanState.Failed;
        (Result, Finished, LeasedUntil) = (report.ToJson(), now, null);
        FoundClauses = report.Count(FindingGroup.Present) + report.Count(FindingGroup.Incomplete);
        MissingDuties = report.Count(FindingGroup.MandatoryMissing);
        Texts.AddRange(texts);
        Findings.AddRange(report.Findings.Select(finding =>
            new FindingRow { Clause = finding.Clause, Group = finding.Group }));
    }

    /// <summary>Back to the queue: the service is stopping, which is no fault of the document.</summary>
    public void Release() => (State, Attempts, LeasedUntil) = (ScanState.Queued, Attempts - 1, null);

    /// <summary>Back to the queue after an error, or into quarantine where that was the last attempt.</summary>
    public void GiveUp(DateTimeOffset now)
    {
        if (Attempts < MostAttempts) (State, LeasedUntil) = (ScanState.Queued, null);
        else Quarantine(now);
    }

    private void Quarantine(DateTimeOffset now) =>
        (State, Finished, LeasedUntil) = (ScanState.Quarantined, now, null);
}
