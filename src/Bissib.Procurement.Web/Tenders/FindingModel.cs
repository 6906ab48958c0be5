namespace Bissib.Procurement.Web.Tenders;

/// <summary>A finding of a tender, and what was decided on the text proposed for it.</summary>
internal sealed record FindingModel(int Tender, ReportedFinding Finding, DecisionRow? Decision)
{
    public string Anchor => AnchorOf(Finding.Clause);

    public static string AnchorOf(string clause) => clause.Replace('/', '-');
}
