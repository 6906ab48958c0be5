namespace Bissib.Procurement.Web.Clauses.Editing.Fields;

/// <summary>A value that is written in several languages: a control for each.</summary>
/// <param name="Name">That of the value, without the language.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Hint">What to write; or null.</param>
/// <param name="Fields">Where the values are.</param>
/// <param name="Rows">The lines of a control; one is a field of one line.</param>
internal sealed record LanguagesModel(string Name, Localised Label, Localised? Hint, ClauseFields Fields, int Rows)
{
    public IReadOnlyList<string> Codes { get; init; } = [.. LanguageCode.All.Select(language => language.Code())];

    public bool IsLocked => Fields.Locked.Contains(Name);
}
