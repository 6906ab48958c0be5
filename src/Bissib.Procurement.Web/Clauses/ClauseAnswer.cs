using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Api;
using Bissib.Procurement.Web.Shared;

namespace Bissib.Procurement.Web.Clauses;

internal sealed record ClausePage(IReadOnlyList<ClauseEntry> Clauses, int Page, int Size, int Total);

/// <summary>A line of the catalogue.</summary>
internal sealed record ClauseEntry(
    string Id, string Family, string Title, string Summary, IReadOnlyList<Stage> Stages, string Address)
{
    public static ClauseEntry Of(Clause clause) => new(
        clause.Id, clause.Family, Ui.Say(clause.Title), Ui.Say(clause.Summary), clause.Stages, AddressOf(clause));

    public static string AddressOf(Clause clause) => $"/api/{ApiRoutes.Version}/clauses/{clause.Id}";
}

/// <summary>A clause in full. Texts are by language code; {blanks} in them are the parameters.</summary>
internal sealed record ClauseAnswer(
    string Id, string Title, string Summary, IReadOnlyList<Stage> Stages, IReadOnlyList<ContractKind> Contracts,
    IReadOnlyList<string> Cpv, IReadOnlyDictionary<string, string> Text, IReadOnlyList<ParameterAnswer> Parameters,
    IReadOnlyList<Element> Elements, string Verification, string Guidance, IReadOnlyList<ReferenceAnswer> References,
    IReadOnlyList<DutyAnswer> Duties, DateOnly Checked, DateOnly? Retired, string? ReplacedBy, string Word)
{
    public static ClauseAnswer Of(Clause clause) => new(
        clause.Id, Ui.Say(clause.Title), Ui.Say(clause.Summary), clause.Stages, clause.Contracts, clause.Cpv,
        clause.ModelText.ToDictionary(text => text.Key.Code(), text => text.Value),
        [.. clause.Parameters.Select(ParameterAnswer.Of)],
        [.. clause.Elements.Keys.Order()], Ui.Say(clause.Verification), Ui.Say(clause.Guidance),
        [.. clause.References.Select(reference => new ReferenceAnswer(
            reference.Id, reference.Cite(Ui.Language), Ui.Say(reference.Article.Content), reference.Act.Link))],
        [.. clause.Duties.Select(duty => new DutyAnswer(
            duty.Level, Ui.Say(duty.Rule), duty.IsDoubtful, duty.Reference.Cite(Ui.Language)))],
        clause.Checked, clause.Retired, clause.ReplacedBy, $"{ClauseEntry.AddressOf(clause)}/word");
}

internal sealed record ParameterAnswer(string Name, string? Unit, string Default, string? Range, string Advice)
{
    public static ParameterAnswer Of(ClauseParameter parameter) => new(
        parameter.Name, parameter.Unit is { } unit ? Ui.Say(unit) : null, parameter.Default, parameter.Range,
        Ui.Say(parameter.Advice));
}

internal sealed record ReferenceAnswer(string Id, string Citation, string Content, Uri Link);

/// <summary>A rule that asks for the clause; one to check is shown as such, never as a fact.</summary>
internal sealed record DutyAnswer(DutyLevel Level, string Rule, bool IsToCheck, string Reference);
