using Bissib.Procurement.Web.Shared;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>How far a scan is, as the tender page asks for while it waits; Percent is 0 to 100.</summary>
internal sealed record ScanProgress(string State, int Percent, string Text, bool IsFinished)
{
    public static ScanProgress Of(TenderRow tender)
    {
        var (scan, documents) = (tender.Scan, tender.Documents.Count);
        var text = scan.State == ScanState.Reading
            ? Ui.Say(TenderWords.ReadingOne, Math.Min(scan.DocumentsRead + 1, documents), documents)
            : Ui.Say(TenderWords.Name(scan.State));
        return new(Clauses.Kebab.Name(scan.State), scan.Percent(documents), text, scan.IsFinished);
    }
}
