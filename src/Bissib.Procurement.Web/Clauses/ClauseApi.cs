using Bissib.Procurement.Annotation;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Api;
using Bissib.Procurement.Web.Shared;

namespace Bissib.Procurement.Web.Clauses;

/// <summary>
/// The catalogue over HTTP, in the language asked for. Nobody has to sign in: comments in Word files lead here, whoever
/// reads them.
/// </summary>
internal static class ClauseApi
{
    public static void MapClauses(this IEndpointRouteBuilder api)
    {
        var clauses = api.MapGroup("/clauses").WithTags("clauses").AllowAnonymous();
        clauses.MapGet("", List).Said(ClauseWords.ApiList);
        clauses.MapGet("/{family}/{name}", Get).Said(ClauseWords.ApiGet)
            .Produces<ClauseAnswer>().ProducesProblem(StatusCodes.Status404NotFound);
        clauses.MapGet("/{family}/{name}/word", Word).Said(ClauseWords.ApiWord)
            .Produces(StatusCodes.Status200OK, contentType: FileType.Word)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static ClausePage List(
        string? words, string? family, string? stage, string? kind, string? sector, string? duty, int? page, int? size,
        Catalogue catalogue, ClauseSearch search)
    {
        var filter = Filter(words, family, stage, kind, sector, duty);
        var (found, paging) = (filter.Find(catalogue, search), new Paging(page, size));
        return new([.. paging.Take(found).Select(ClauseEntry.Of)], paging.Page, paging.Size, found.Count);
    }

    /// <summary>The filter of a query; values that are not known filter nothing.</summary>
    public static ClauseFilter Filter(
        string? words, string? family, string? stage, string? kind, string? sector, string? duty) => new()
    {
        Words = words?.Length > LongestSearch ? words[..LongestSearch] : words,
        Family = FamilyWords.Families.Contains(family) ? family : null,
        Stage = Kebab.Find<Stage>(stage ?? ""),
        Kind = Kebab.Find<ContractKind>(kind ?? ""),
        Sector = string.IsNullOrEmpty(sector) ? null : sector,
        Duty = Kebab.Find<DutyLevel>(duty ?? ""),
    };

    public const int LongestSearch = 200;

    private static IResult Get(string family, string name, Catalogue catalogue) =>
        catalogue.Find($"{family}/{name}") is { } clause ? Results.Ok(ClauseAnswer.Of(clause)) : Results.NotFound();

    private static IResult Word(string family, string name, string? language, HttpRequest request, Catalogue catalogue)
    {
        var asked = LanguageCode.Find(language ?? "") ?? Ui.Language;
        if (catalogue.Find($"{family}/{name}") is not { } clause) return Results.NotFound();
        if (asked is not (Language.French or Language.Dutch)) asked = Language.French;
        var sheet = new MemoryStream();
        ClauseSheet.Write(sheet, clause, ClauseValues.Of(request.Query, clause), asked);
        sheet.Position = 0;
        return Results.File(sheet, FileType.Word, $"{clause.Name}-{asked.Code()}.docx");
    }
}

/// <summary>The values that a buyer chose for the parameters of a clause: p-hours=300.</summary>
internal static class ClauseValues
{
    public const string Prefix = "p-";
    public const int Longest = 200;

    public static IReadOnlyDictionary<string, string> Of(IQueryCollection query, Clause clause) => clause.Parameters
        .Select(parameter => (parameter.Name, Value: query[Prefix + parameter.Name].ToString().Trim()))
        .Where(value => value.Value.Length is > 0 and <= Longest)
        .ToDictionary(value => value.Name, value => value.Value);
}
