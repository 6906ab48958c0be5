using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Api;

/// <summary>The API for readers: each operation with its parameters, made from the routes themselves.</summary>
internal sealed class BrowseModel(IApiDescriptionGroupCollectionProvider routes) : PageModel
{
    public string Host => $"{Request.Scheme}://{Request.Host}";

    public IReadOnlyList<Operation> Operations { get; } =
        [.. routes.ApiDescriptionGroups.Items.SelectMany(group => group.Items).Select(Operation.Of)
            .OrderBy(operation => operation.Path, StringComparer.Ordinal)
            .ThenBy(operation => operation.Method, StringComparer.Ordinal)];
}

internal sealed partial record Operation(
    string Method, string Path, Localised Summary, IReadOnlyList<Parameter> Parameters, IReadOnlyList<string> Answers)
{
    public string Anchor =>
        string.Concat($"{Method}{Path}".Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));

    /// <summary>True where a browser can follow the address as it stands.</summary>
    public bool IsOpenable => Method == HttpMethods.Get && !Path.Contains('{');

    public static Operation Of(ApiDescription route) => new(
        route.HttpMethod ?? "",
        "/" + Constraint().Replace(route.RelativePath ?? "", "}").TrimEnd('/'),
        route.ActionDescriptor.EndpointMetadata.OfType<Localised>().Last(),
        [.. route.ParameterDescriptions.Select(Parameter.Of)],
        [.. route.SupportedResponseTypes.Select(answer => answer.StatusCode).Distinct().Order()
            .Select(code => code.ToString(CultureInfo.InvariantCulture))]);

    // "{id:int}" is "{id}" to a reader.
    [GeneratedRegex(@":\w+\}")]
    private static partial Regex Constraint();
}

/// <summary>Place is path, query or form; Choices are the values of a closed choice.</summary>
internal sealed record Parameter(string Name, string Place, string Kind, IReadOnlyList<string> Choices)
{
    public static Parameter Of(ApiParameterDescription parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.Type) ?? parameter.Type;
        var choices = type.IsEnum ? Enum.GetNames(type) : [];
        return new(
            parameter.Name,
            parameter.Source == BindingSource.Path ? "path" : parameter.Source == BindingSource.Query ? "query" : "form",
            type == typeof(IFormFileCollection) ? "file" : type == typeof(int) ? "integer" : "string",
            [.. choices.Select(System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName)]);
    }
}
