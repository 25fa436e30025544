using System.Text.RegularExpressions;

namespace PartyBuilding.Web.Hosting;

/// <summary>
/// Gives every request an id that stands in each of its log lines, in the answer's header and on error pages.
/// A value from outside is taken only when it cannot forge a log line.
/// </summary>
public sealed partial class CorrelationIdMiddleware(RequestDelegate next, ILogger<CorrelationIdMiddleware> logger)
{
    /// <summary>Name of the header in both directions.</summary>
    public const string Header = "X-Correlation-Id";

    /// <summary>Runs the rest of the request under the id.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var given = context.Request.Headers[Header].ToString();
        var id = Safe.IsMatch(given) ? given : Guid.CreateVersion7().ToString("N");
        context.TraceIdentifier = id;
        context.Response.OnStarting(() =>
        {
            context.Response.Headers[Header] = id;
            return Task.CompletedTask;
        });

        using (logger.BeginScope(new Dictionary<string, object>(StringComparer.Ordinal) { ["CorrelationId"] = id }))
            await next(context);
    }

    [GeneratedRegex(@"\A[A-Za-z0-9\-]{8,64}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Safe { get; }
}
