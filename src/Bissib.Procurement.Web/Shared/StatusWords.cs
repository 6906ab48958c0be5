using Bissib.Procurement.Web.Api;

namespace Bissib.Procurement.Web.Shared;

/// <summary>What an HTTP status means to a person, and what to do.</summary>
internal static class StatusWords
{
    /// <param name="code">The status.</param>
    /// <param name="isForeign">True where a page of another site asked (<see cref="OriginGuard"/>).</param>
    public static (Localised Trouble, Localised Remedy) Of(int code, bool isForeign) => code switch
    {
        StatusCodes.Status401Unauthorized => (PageWords.NotSignedIn, PageWords.NotSignedInRemedy),
        StatusCodes.Status403Forbidden when isForeign => (PageWords.Forbidden, PageWords.ForbiddenRemedy),
        StatusCodes.Status403Forbidden => (PageWords.WrongRole, PageWords.WrongRoleRemedy),
        StatusCodes.Status404NotFound => (PageWords.NotFound, PageWords.NotFoundRemedy),
        StatusCodes.Status409Conflict => (PageWords.NotYet, PageWords.NotYetRemedy),
        StatusCodes.Status413PayloadTooLarge => (PageWords.TooLarge, PageWords.TooLargeRemedy),
        StatusCodes.Status429TooManyRequests => (PageWords.TooMany, PageWords.TooManyRemedy),
        < StatusCodes.Status500InternalServerError => (PageWords.BadRequest, PageWords.BadRequestRemedy),
        _ => (PageWords.Failed, PageWords.FailedRemedy),
    };
}
