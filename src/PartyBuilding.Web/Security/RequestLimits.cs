using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace PartyBuilding.Web.Security;

/// <summary>
/// How often the two questions may be asked that give something away to whoever asks often enough: is this the password,
/// and is this ID number on the books. Asked by the action itself and not by the rate-limiting middleware, because the
/// refusal must be the form again with everything typed. Counts in this process: two instances allow twice as much.
/// </summary>
public sealed class RequestLimits(IOptions<LimitOptions> options) : IDisposable
{
    /// <summary>Seconds after which a refused user may try again.</summary>
    public const int WaitSeconds = 60;

    private const int Segments = 6;

    private readonly PartitionedRateLimiter<string> _signIns = PerMinute(options.Value.SignInsPerMinute);
    private readonly PartitionedRateLimiter<string> _idNumbers = PerMinute(options.Value.IdNumbersPerMinute);

    public bool MaySignIn(HttpContext http)
        => Take(_signIns, http.Connection.RemoteIpAddress?.ToString() ?? "unknown", http);

    public bool MayAskForIdNumber(HttpContext http, CurrentUser user)
        => Take(_idNumbers, user.Actor.AccountId?.ToString(CultureInfo.InvariantCulture) ?? "nobody", http);

    public void Dispose()
    {
        _signIns.Dispose();
        _idNumbers.Dispose();
    }

    private static bool Take(PartitionedRateLimiter<string> limiter, string who, HttpContext http)
    {
        using var lease = limiter.AttemptAcquire(who);
        if (lease.IsAcquired)
            return true;
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        http.Response.Headers.RetryAfter = WaitSeconds.ToString(CultureInfo.InvariantCulture);
        return false;
    }

    private static PartitionedRateLimiter<string> PerMinute(int limit)
        => PartitionedRateLimiter.Create<string, string>(who => limit <= 0
            ? RateLimitPartition.GetNoLimiter(who)
            : RateLimitPartition.GetSlidingWindowLimiter(who, _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = limit, Window = TimeSpan.FromSeconds(WaitSeconds), SegmentsPerWindow = Segments, QueueLimit = 0,
            }));
}
