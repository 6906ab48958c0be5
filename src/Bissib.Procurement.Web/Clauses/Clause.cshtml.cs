using Bissib.Procurement.Clauses;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Bissib.Procurement.Web.Clauses;

/// <summary>One clause of the catalogue, with the values that a buyer chose for its parameters.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = CatalogueCache.Name)]
internal sealed class ClauseModel(Catalogue catalogue) : PageModel
{
    private const int ExamplesOfALanguage = 4;

    /// <summary>The languages that stand side by side.</summary>
    public static readonly IReadOnlyList<Language> BothLanguages = [Language.French, Language.Dutch];

    public Clause Clause { get; private set; } = null!;

    public IReadOnlyDictionary<string, string> Given { get; private set; } = new Dictionary<string, string>();

    public string Version => catalogue.Version;

    public string WordAddress => $"{ClauseEntry.AddressOf(Clause)}/word";

    public IEnumerable<Language> OtherLanguages => Clause.ModelText.Keys.Except(BothLanguages).Order();

    public IActionResult OnGet(string family, string name)
    {
        if (catalogue.Find($"{family}/{name}") is not { } clause) return NotFound();
        (Clause, Given) = (clause, ClauseValues.Of(Request.Query, clause));
        return Page();
    }

    public IReadOnlyList<string> Paragraphs(Language language) =>
        Split(ModelTextFiller.Fill(Clause.ModelText[language], Clause.Parameters, given: Given));

    public Localised TitleOf(string id) => catalogue.Find(id)!.Title;

    public static IEnumerable<(Language Language, MarkedSentence Sentence)> Sentences(
        IReadOnlyDictionary<Language, IReadOnlyList<MarkedSentence>> all) =>
        BothLanguages.SelectMany(language => all.GetValueOrDefault(language, []).Take(ExamplesOfALanguage)
            .Select(sentence => (language, sentence)));

    public static IReadOnlyList<string> Split(string text) =>
        text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
