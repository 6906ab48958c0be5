using Microsoft.AspNetCore.Localization;

namespace Bissib.Procurement.Web.Shared;

/// <summary>
/// The language of the interface: the one chosen in the header (a cookie), else the one the browser asks for.
/// </summary>
internal static class LanguageSwitch
{
    private const int DaysKept = 365;

    public static void UseLanguages(this IApplicationBuilder app)
    {
        string[] codes = [.. Ui.Languages.Select(language => language.Code())];
        app.UseRequestLocalization(options =>
        {
            options.AddSupportedCultures(codes).AddSupportedUICultures(codes).SetDefaultCulture(codes[0]);
            options.RequestCultureProviders =
                [new CookieRequestCultureProvider(), new AcceptLanguageHeaderRequestCultureProvider()];
        });
    }

    public static void MapLanguageSwitch(this IEndpointRouteBuilder app) =>
        app.MapGet("/language/{code}", (string code, string? back, HttpContext context) =>
        {
            if (!Ui.Languages.Any(language => language.Code() == code)) return Results.NotFound();
            var cookie = new CookieOptions
            {
                HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = TimeSpan.FromDays(DaysKept),
            };
            var value = CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(code));
            context.Response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, value, cookie);
            return Results.LocalRedirect(IsLocal(back) ? back! : "/");
        }).AllowAnonymous().ExcludeFromDescription();

    // "//host" and "/\host" are other hosts to a browser.
    public static bool IsLocal(string? path) =>
        path is ['/'] or ['/', not ('/' or '\\'), ..] && !path.Any(char.IsControl);
}
