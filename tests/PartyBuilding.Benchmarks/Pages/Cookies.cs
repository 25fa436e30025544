using System.Collections.Concurrent;

namespace PartyBuilding.Benchmarks.Pages;

/// <summary>Keeps a session's cookies without a look at the clock: the site runs on the district's day, not on today.</summary>
internal sealed class Cookies(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly ConcurrentDictionary<string, string> _kept = new(StringComparer.Ordinal);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!_kept.IsEmpty)
            request.Headers.Add("Cookie", string.Join("; ", _kept.Select(c => $"{c.Key}={c.Value}")));
        var answer = await base.SendAsync(request, cancellationToken);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var parts = cookie.Split(';')[0].Split('=', 2);
            _kept[parts[0]] = parts[1];
        }

        return answer;
    }
}
