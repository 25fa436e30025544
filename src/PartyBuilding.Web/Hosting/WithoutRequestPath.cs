using Serilog.Core;
using Serilog.Events;

namespace PartyBuilding.Web.Hosting;

/// <summary>
/// Takes the path off every log event: the server puts it into the scope of each request, and any sink that writes
/// properties would write the values in it.
/// </summary>
public sealed class WithoutRequestPath : ILogEventEnricher
{
    /// <inheritdoc />
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) =>
        logEvent.RemovePropertyIfPresent("RequestPath");
}
