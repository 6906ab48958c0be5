using Bissib.Procurement.Web.Accounts;

namespace Bissib.Procurement.Web.Tests.Accounts;

/// <summary>What is decided of a route: who may call it, and whose ids its address names.</summary>
/// <param name="Route">The verb and the pattern, with the handler of a page that has several.</param>
/// <param name="Needs">Null is for everybody, signed in or not.</param>
/// <param name="Address">Words in braces stand for ids of "Commune d'Ici".</param>
internal sealed record RouteRule(string Route, Permission? Needs, string Address)
{
    /// <summary>A route that takes any verb is looked at.</summary>
    public HttpMethod Verb =>
        Route.StartsWith("ANY", StringComparison.Ordinal) ? HttpMethod.Get : new(Route.Split(' ')[0]);

    public bool NamesIds => Address.Contains('{', StringComparison.Ordinal);
}

/// <summary>
/// Every page and route of the service. One that is missing here fails the tests: decide who may call it, and write it
/// down.
/// </summary>
internal static class RouteTable
{
    public static readonly IReadOnlyList<RouteRule> All =
    [
        // Open to everybody: signing in, what tells that the service lives, and the catalogue, which holds no secret
        // and to which the comments in Word files lead.
        Open("GET /health"),
        Open("GET /language/{code}", "/language/fr"),
        Open("GET /status/{code:int}", "/status/404"),
        Open("POST /status/{code:int}", "/status/404"),
        Open("OPTIONS /status/{code:int}", "/status/404"),
        Open("GET /sign-in"),
        Open("GET /sign-in?handler=Provider"),
        Open("POST /sign-in"),
        Open("GET /first-run"),
        Open("POST /first-run"),
        Open("GET /invitation/{secret}", "/invitation/none"),
        Open("POST /invitation/{secret}", "/invitation/none"),
        Open("GET /clauses"),
        Open("GET /clauses/{family}/{name}", "/clauses/social/insertion-hours"),
        Open("GET /clauses/{family}/{name}/versions", "/clauses/social/insertion-hours/versions"),
        Open("GET /api/v1/clauses"),
        Open("GET /api/v1/clauses/{family}/{name}", "/api/v1/clauses/social/insertion-hours"),
        Open("GET /api/v1/clauses/{family}/{name}/word", "/api/v1/clauses/social/insertion-hours/word"),

        Read("GET /"),
        Work("POST /"),
        Work("POST /?handler=Sample"),
        Read("GET /tenders"),
        Read("GET /tenders/{id:int}", "/tenders/{tender}"),
        Work("POST /tenders/{id:int}?handler=Again", "/tenders/{tender}?handler=Again"),
        Work("POST /tenders/{id:int}?handler=Correct", "/tenders/{tender}?handler=Correct"),
        Work("POST /tenders/{id:int}?handler=Decide", "/tenders/{tender}?handler=Decide&clause=social/insertion-hours"),
        Work("POST /tenders/{id:int}?handler=Delete", "/tenders/{tender}?handler=Delete"),
        Read("GET /tenders/{id:int}/facts", "/tenders/{tender}/facts"),
        Read("GET /tenders/{id:int}/compare", "/tenders/{tender}/compare"),
        Read("GET /tenders/{id:int}/changes", "/tenders/{tender}/changes"),
        Read("GET /tenders/{id:int}/text/{position:int}", "/tenders/{tender}/text/0"),
        Read("GET /observatory"),
        Read("GET /observatory?handler=Csv"),
        Read("GET /observatory/{family}/{name}/{group}", "/observatory/social/insertion-hours/missing"),
        Read("GET /help"),
        Read("GET /api"),
        Read("GET /api/{documentName}/openapi.json", "/api/v1/openapi.json"),

        Read("GET /api/v1/tenders"),
        Work("POST /api/v1/tenders"),
        Read("GET /api/v1/tenders/{id:int}", "/api/v1/tenders/{tender}"),
        Work("DELETE /api/v1/tenders/{id:int}", "/api/v1/tenders/{tender}"),
        Work("POST /api/v1/tenders/{id:int}/scans", "/api/v1/tenders/{tender}/scans"),
        Read("GET /api/v1/tenders/{id:int}/events", "/api/v1/tenders/{tender}/events"),
        Read("GET /api/v1/tenders/{id:int}/result", "/api/v1/tenders/{tender}/result"),
        Read("GET /api/v1/tenders/{id:int}/report", "/api/v1/tenders/{tender}/report"),
        Read("GET /api/v1/tenders/{id:int}/documents/{document:int}", "/api/v1/tenders/{tender}/documents/{document}"),
        Read("GET /api/v1/tenders/{id:int}/documents/{document:int}/annotated",
            "/api/v1/tenders/{tender}/documents/{document}/annotated"),
        Read("GET /api/v1/tenders/{id:int}/documents/{document:int}/draft",
            "/api/v1/tenders/{pdf-tender}/documents/{pdf}/draft"),
        Work("OPTIONS /api/v1/uploads"),
        Work("POST /api/v1/uploads"),
        Work("HEAD /api/v1/uploads/{id}", "/api/v1/uploads/{upload}"),
        Work("PATCH /api/v1/uploads/{id}", "/api/v1/uploads/{upload}"),
        Work("DELETE /api/v1/uploads/{id}", "/api/v1/uploads/{upload}"),
        Read("GET /api/v1/observatory"),

        // The catalogue is one for all organisations, and so are its drafts.
        Edit("GET /editing"),
        Edit("GET /editing?handler=Export"),
        Edit("POST /editing?handler=Begin"),
        Edit("POST /editing?handler=Create"),
        Edit("POST /editing?handler=Restore"),
        Edit("GET /editing/import"),
        Edit("POST /editing/import"),
        Edit("GET /editing/drafts/{id:int}", "/editing/drafts/1"),
        Edit("GET /editing/drafts/{id:int}/form", "/editing/drafts/1/form"),
        Edit("POST /editing/drafts/{id:int}/form?handler=Check", "/editing/drafts/1/form?handler=Check"),
        Edit("POST /editing/drafts/{id:int}/form?handler=Save", "/editing/drafts/1/form?handler=Save"),
        .. new[] { "Approve", "Check", "Live", "Rebase", "Refuse", "Reopen", "Save", "Submit", "Withdraw" }.Select(
            handler => Edit(
                $"POST /editing/drafts/{{id:int}}?handler={handler}", $"/editing/drafts/1?handler={handler}")),

        Read("GET /account"),
        Read("POST /account"),
        Read("POST /account?handler=SignOut"),
        Administer("GET /members"),
        Administer("POST /members?handler=Invite"),
        Administer("POST /members?handler=Password", "/members?handler=Password&id={person}"),
        Administer("POST /members?handler=Withdraw", "/members?handler=Withdraw&id={invitation}"),
        Administer("POST /members?handler=Change", "/members?handler=Change&id={person}&role=reader"),
        Operate("GET /organisations"),
        Operate("POST /organisations"),
        Operate("GET /settings"),
        Operate("ANY /jobs/{**path}", "/jobs"),
        Administer("GET /administration"),
        Administer("GET /tokens"),
        Administer("POST /tokens?handler=Add"),
        Administer("POST /tokens?handler=Revoke", "/tokens?handler=Revoke&id={token}"),
        Administer("GET /organisation"),
        Administer("POST /organisation?handler=Save"),
        Administer("POST /organisation?handler=Erase"),
        Administer("GET /audit"),
        Administer("GET /audit?handler=Csv"),
    ];

    private static RouteRule Open(string route, string? address = null) => Of(route, null, address);

    private static RouteRule Read(string route, string? address = null) => Of(route, Permission.Read, address);

    private static RouteRule Work(string route, string? address = null) => Of(route, Permission.Work, address);

    private static RouteRule Edit(string route, string? address = null) =>
        Of(route, Permission.EditClauses, address);

    private static RouteRule Administer(string route, string? address = null) =>
        Of(route, Permission.Administer, address);

    private static RouteRule Operate(string route, string? address = null) => Of(route, Permission.Operate, address);

    private static RouteRule Of(string route, Permission? needs, string? address) =>
        new(route, needs, address ?? route.Split(' ')[1]);
}
