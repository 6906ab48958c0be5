namespace Bissib.Procurement.Web.Shared;

/// <summary>What an HTTP status means to a person, and what to do.</summary>
internal static class StatusWords
{
    public static (Localised Trouble, Localised Remedy) Of(int code) => code switch
    {
        StatusCodes.Status403Forbidden => (PageWords.Forbidden, PageWords.ForbiddenRemedy),
        StatusCodes.Status404NotFound => (PageWords.NotFound, PageWords.NotFoundRemedy),
        StatusCodes.Status409Conflict => (PageWords.NotYet, PageWords.NotYetRemedy),
        StatusCodes.Status413PayloadTooLarge => (PageWords.TooLarge, PageWords.TooLargeRemedy),
        < StatusCodes.Status500InternalServerError => (PageWords.BadRequest, PageWords.BadRequestRemedy),
        _ => (PageWords.Failed, PageWords.FailedRemedy),
    };
}
