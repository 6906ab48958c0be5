using Microsoft.OpenApi;

namespace Bissib.Procurement.Web.Api;

/// <summary>
/// Says in the description of the API that programs show a token in server mode, and what is refused else.
/// </summary>
internal static class ApiTokens
{
    private const string Scheme = "token";

    public static void Describe(OpenApiDocument document)
    {
        document.Components ??= new();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "In server mode: a token of an organisation (Authorization: Bearer …). In personal mode none "
                + "is asked for. 401: no token, or one that is unknown or revoked. 403: its role does not allow this.",
        };
        // The empty choice: personal mode, and what is open to everybody.
        document.Security = [new() { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }, []];
    }
}
