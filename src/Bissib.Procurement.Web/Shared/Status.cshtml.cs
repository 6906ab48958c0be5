using System.Globalization;
using Bissib.Procurement.Web.Api;
using Bissib.Procurement.Web.Tenders;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Shared;

/// <summary>What went wrong and what to do, for any answer without a page of its own.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
internal sealed class StatusModel(UploadLimits limits) : PageModel
{
    public UploadLimits Limits => limits;

    public Localised Trouble { get; private set; } = PageWords.Failed;

    public Localised Remedy { get; private set; } = PageWords.FailedRemedy;

    public void OnGet() => Show();

    public void OnPost() => Show();

    // Asked so and left without an answer of its own, a page says that all is well.
    public void OnOptions() => Show();

    // The code is no parameter: binding one would read the form, which may be what was refused.
    private void Show()
    {
        var code = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        var trouble = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (trouble is BadHttpRequestException refused) code = refused.StatusCode;
        if (code is < StatusCodes.Status400BadRequest or > 599) code = StatusCodes.Status404NotFound;
        Response.StatusCode = code;
        (Trouble, Remedy) = StatusWords.Of(code, OriginGuard.HasRefused(HttpContext));
    }
}
