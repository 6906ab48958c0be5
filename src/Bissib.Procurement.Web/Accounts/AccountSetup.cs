using Bissib.Procurement.Web.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>Who may come in: in personal mode whoever sits at the machine, in server mode who signed in.</summary>
internal static class AccountSetup
{
    private const string Scheme = "Bissib";

    public static void AddAccounts(this IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(ServiceMode.Of(settings));
        services.AddScoped<CurrentOrganisation>().AddScoped<CurrentPerson>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddAuthorization(options =>
        {
            foreach (var permission in Enum.GetValues<Permission>())
                options.AddPolicy($"{permission}", policy =>
                    policy.AddRequirements(new PermissionRequirement(permission)));
            // What says nothing is for members.
            options.FallbackPolicy = options.GetPolicy($"{Permission.Read}");
            options.DefaultPolicy = options.FallbackPolicy!;
        });
        AddIdentity(services, ProviderSettings.Of(settings));
        services.AddScoped<SignInCookie>().AddScoped<Entrance>().AddScoped<People>().AddScoped<Members>()
            .AddScoped<Organisations>().AddScoped<Tokens>();
        services.AddSingleton(QuotaLimits.Of(settings)).AddScoped<Quota>();
        services.AddSingleton<SetupCode>();
        services.AddSignInLimit(settings);
    }

    /// <summary>Finds out who asks, and refuses what they may not do.</summary>
    public static void UseAccounts(this WebApplication app)
    {
        if (app.Services.GetRequiredService<ServiceMode>().IsServer)
        {
            app.UseHsts();
            app.UseAuthentication();
        }
        else
        {
            app.Use((context, next) =>
            {
                context.RequestServices.GetRequiredService<CurrentPerson>().BeBuiltIn();
                return next(context);
            });
        }

        app.UseRateLimiter();
        app.UseAuthorization();
    }

    private static void AddIdentity(IServiceCollection services, ProviderSettings? provider)
    {
        services.AddIdentityCore<PersonRow>(options =>
        {
            // Length is what protects (NIST SP 800-63B); rules on kinds of characters only annoy.
            options.Password = new()
            {
                RequiredLength = People.ShortestPassword, RequireDigit = false, RequireLowercase = false,
                RequireUppercase = false, RequireNonAlphanumeric = false,
            };
            options.User.AllowedUserNameCharacters = "";
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        }).AddEntityFrameworkStores<TenderContext>().AddSignInManager();
        var authentication = services.AddAuthentication(options =>
            (options.DefaultScheme, options.DefaultSignInScheme) =
                (Scheme, IdentityConstants.ApplicationScheme))
            .AddPolicyScheme(Scheme, null, options => options.ForwardDefaultSelector = context =>
                TokenSignIn.IsShownBy(context) ? TokenSignIn.SchemeName : IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, TokenSignIn>(TokenSignIn.SchemeName, null)
            .AddCookie(IdentityConstants.ApplicationScheme, SignInCookie.Configure);
        if (provider is null) return;
        services.AddSingleton(provider).AddScoped<ProviderPeople>();
        authentication.AddProvider(provider);
    }
}
