using System.Threading.RateLimiting;
using Bissib.Procurement.Web.Shared;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>
/// How many secrets one address may try in a minute, a setting (Service:SignInsPerMinute); beside it an account locks
/// after five wrong passwords.
/// </summary>
internal static class SignInLimit
{
    public const string Policy = "sign-in";
    public const string Setting = "Service:SignInsPerMinute";
    private const int Usual = 10;
    private const int Largest = 10_000;

    public static void AddSignInLimit(this IServiceCollection services, IConfiguration settings)
    {
        var most = Of(settings);
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter($"{context.Connection.RemoteIpAddress}", _ => new()
                {
                    PermitLimit = most, Window = TimeSpan.FromMinutes(1), QueueLimit = 0,
                })
                : RateLimitPartition.GetNoLimiter("look"));
        });
    }

    /// <exception cref="RefusedStartException">The setting is no number that makes sense.</exception>
    public static int Of(IConfiguration settings)
    {
        if (settings[Setting] is not { Length: > 0 } written) return Usual;
        if (int.TryParse(written, out var number) && number is >= 1 and <= Largest) return number;
        throw new RefusedStartException($"{Setting} is '{written}': write a whole number from 1 to {Largest}.");
    }
}
