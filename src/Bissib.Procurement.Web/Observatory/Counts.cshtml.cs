using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Observatory;

/// <summary>
/// The counts that are asked for: a picture of the largest, a table for each family, and all as a file.
/// </summary>
internal sealed class CountsModel(TenderContext rows, Catalogue catalogue) : PageModel
{
    private const int MostBars = 12;

    public ObservatoryQuery Asked { get; private set; } = ObservatoryQuery.Everything;

    public ClauseCounts Counts { get; private set; } = new(0, []);

    public IEnumerable<IGrouping<string, ClauseCount>> Families => Counts.Clauses
        .GroupBy(count => count.Clause[..count.Clause.IndexOf('/')])
        .OrderBy(family => FamilyWords.Families.ToList().IndexOf(family.Key));

    /// <summary>The clauses that most tenders hold, the first of them first.</summary>
    public IReadOnlyList<Bar> Bars =>
        [.. Counts.Clauses.Where(count => count.Held > 0).OrderByDescending(count => count.Held).Take(MostBars)
            .Select(count => new Bar(TitleOf(count.Clause), count.Held, Counts.Tenders))];

    /// <summary>The clauses of the catalogue to choose from, by family.</summary>
    public IEnumerable<IGrouping<string, Clause>> Choices =>
        catalogue.Clauses.OrderBy(clause => Ui.Say(clause.Title), StringComparer.CurrentCulture)
            .GroupBy(clause => clause.Family).OrderBy(family => FamilyWords.Families.ToList().IndexOf(family.Key));

    public string CsvAddress => $"/observatory{Request.QueryString.Add("handler", "Csv")}";

    public Task OnGetAsync(CancellationToken cancel) => CountAsync(cancel);

    [Needs(Permission.Read)]
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancel)
    {
        await CountAsync(cancel);
        return File(CountsCsv.Write(Counts, TitleOf), CsvLine.ContentType, "observatory.csv");
    }

    /// <summary>A clause that left the catalogue is shown by its id.</summary>
    public string TitleOf(string clause) => catalogue.Find(clause) is { } found ? Ui.Say(found.Title) : clause;

    private async Task CountAsync(CancellationToken cancel)
    {
        Asked = ObservatoryQuery.Of(Request.Query);
        Counts = await ClauseCounts.ReadAsync(rows, Asked, cancel);
    }
}

/// <summary>A bar of the picture: how many of all.</summary>
internal sealed record Bar(string Title, int Count, int All)
{
    // What fits beside each other at the size of the letters.
    private const int LongestTitle = 52;

    public string ShortTitle => Title.Length <= LongestTitle ? Title : $"{Title[..(LongestTitle - 1)].TrimEnd()}…";

    public double Share => All == 0 ? 0 : (double)Count / All;
}
