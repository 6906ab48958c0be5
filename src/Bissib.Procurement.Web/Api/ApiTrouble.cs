using Bissib.Procurement.Web.Shared;

namespace Bissib.Procurement.Web.Api;

/// <summary>A refusal of the API that says more than its status: programs tell it by its word in "trouble".</summary>
internal static class ApiTrouble
{
    public const string Key = "trouble";

    public static IResult Refuse(int status, string trouble, Localised title, string detail) => TypedResults.Problem(
        detail, statusCode: status, title: Ui.Say(title),
        extensions: new Dictionary<string, object?> { [Key] = trouble });
}
