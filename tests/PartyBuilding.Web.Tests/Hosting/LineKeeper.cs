using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PartyBuilding.Web.Tests.Hosting;

/// <summary>Keeps every log line with the scopes it was written in.</summary>
public sealed class LineKeeper : ILoggerProvider, ISupportExternalScope
{
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Keeper(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Keeper(LineKeeper owner, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => owner._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var ids = new List<string>();
            owner._scopes.ForEachScope(
                (scope, list) => list.AddRange((scope as IEnumerable<KeyValuePair<string, object>> ?? [])
                    // The server's own scope; LogPropertyTests shows that no sink gets it.
                    .Where(pair => pair.Key != "RequestPath").Select(pair => $"{pair.Key}={pair.Value}")), ids);
            owner.Lines.Enqueue($"{logLevel} {category} {string.Join(' ', ids)} | {formatter(state, exception)} {exception}");
        }
    }
}
