using Bissib.Procurement.Web.Tenders;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>A line of text in a form, with its label, hint and what is wrong with it.</summary>
internal sealed record FieldModel(string Name, string Label, IReadOnlyList<FieldError> Errors)
{
    /// <summary>Of the name that is sent, such as "Form.".</summary>
    public string Prefix { get; init; } = "";

    public string Type { get; init; } = "text";

    /// <summary>What a browser may fill in (HTML, autofill).</summary>
    public string Autocomplete { get; init; } = "off";

    public string? Value { get; init; }

    public string? Hint { get; init; }

    public int Longest { get; init; } = 254;

    public IEnumerable<string> Messages => Errors.Where(error => error.Field == Name).Select(error => error.Message);
}
