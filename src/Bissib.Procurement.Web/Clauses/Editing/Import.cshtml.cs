using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>A draft made of a file that was sent, and how many new problems its files would bring.</summary>
internal sealed record ImportedDraft(ClauseDraftRow Draft, int Problems);

/// <summary>Makes drafts of clause files that somebody sends; nothing is published.</summary>
[Needs(Permission.EditClauses)]
internal sealed class ImportModel(
    DraftDesk desk, DraftTrial trial, CatalogueInUse catalogues, AuditTrail audit) : PageModel
{
    // Three times the catalogue.
    private const int MostDrafts = 500;

    public bool IsMissing { get; private set; }

    /// <summary>Null until something was sent.</summary>
    public IReadOnlyList<ImportedDraft>? Made { get; private set; }

    public IReadOnlyList<(string Name, Localised Why)> Refused { get; private set; } = [];

    public int Same { get; private set; }

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancel)
    {
        if (file is null)
        {
            IsMissing = true;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        await using var bytes = file.OpenReadStream();
        await TakeAsync(CatalogueArchive.Read(bytes, Path.GetFileName(file.FileName)), cancel);
        return Page();
    }

    private async Task TakeAsync(IReadOnlyList<PackedFile> files, CancellationToken cancel)
    {
        var refused = files.Where(file => file.Problem is not null).Select(file => (file.Name, file.Problem!)).ToList();
        var changed = new Dictionary<string, string>();
        foreach (var (name, text) in files.Where(file => file.Text is not null)
            .Select(file => (NameOf(file.Name), file.Text!)))
        {
            var known = catalogues.Now.TextOf(name);
            if (known is not null && Ended(known) == Ended(text)) Same++;
            else if (text.Length > ClauseText.Longest) refused.Add((name, DraftWords.TooLong));
            else if (IdOf(name) is { } id && ClauseText.IsId(id)) changed[name] = Ended(text);
            else refused.Add((name, known is null ? EditingWords.NoClauseFile : EditingWords.NotEditedHere));
        }

        var problems = changed.Count == 0 ? [] : await trial.FindNewAsync(changed, cancel);
        var made = new List<ImportedDraft>();
        foreach (var clause in changed.Keys.Select(name => IdOf(name)!).Distinct().Order(StringComparer.Ordinal)
            .Take(MostDrafts))
        {
            var now = ClauseText.Of(catalogues.Now, clause);
            var texts = ClauseText.Of(
                changed.GetValueOrDefault(CatalogueFiles.NameOf(clause, false)) ?? now.Text,
                changed.GetValueOrDefault(CatalogueFiles.NameOf(clause, true)) ?? now.Examples);
            audit.Note(AuditAction.DraftImported, clause);
            var draft = await desk.BeginAsync(clause, texts, null, cancel);
            made.Add(new(draft,
                problems.Count(problem => problem.File.StartsWith($"clauses/{clause}.", StringComparison.Ordinal))));
        }

        (Made, Refused) = (made, refused);
    }

    // A file on its own does not say its family: that of the clause with this name.
    private string NameOf(string name)
    {
        if (name.Contains('/', StringComparison.Ordinal)) return name;
        var (stem, ending) = name.Split('.', 2) is [var first, var rest] ? (first, rest) : (name, "");
        return catalogues.Now.Catalogue.Clauses.FirstOrDefault(clause => clause.Name == stem) is { } known
            ? $"{known.Id}.{ending}" : name;
    }

    private static string? IdOf(string name) =>
        new[] { CatalogueFiles.NameOf("", true), CatalogueFiles.NameOf("", false) }
            .Where(ending => name.EndsWith(ending, StringComparison.Ordinal)).Select(ending => name[..^ending.Length])
            .FirstOrDefault();

    private static string Ended(string text) => text.TrimEnd() + "\n";
}
