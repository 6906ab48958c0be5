namespace Bissib.Procurement.Documents;

/// <summary>
/// How a Word file with tracked changes is read: with all of them accepted, with all of them rejected, or with
/// everything that stands in it, inserted and deleted.
/// </summary>
public enum RevisionView
{
    Accepted,
    Original,
    Raw,
}
