using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Observatory;

/// <summary>The table of counts, a part for each family.</summary>
internal sealed class CountsModel(TenderContext rows, Catalogue catalogue) : PageModel
{
    public ClauseCounts Counts { get; private set; } = new(0, []);

    public IEnumerable<IGrouping<string, ClauseCount>> Families => Counts.Clauses
        .GroupBy(count => count.Clause[..count.Clause.IndexOf('/')])
        .OrderBy(family => FamilyWords.Families.ToList().IndexOf(family.Key));

    public async Task OnGetAsync(CancellationToken cancel) => Counts = await ClauseCounts.ReadAsync(rows, cancel);

    /// <summary>A clause that left the catalogue is shown by its id.</summary>
    public string TitleOf(string clause) => catalogue.Find(clause) is { } found ? Ui.Say(found.Title) : clause;
}
