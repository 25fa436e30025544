using Microsoft.Extensions.Logging;
using PartyBuilding.Web.Hosting;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace PartyBuilding.Web.Tests.Hosting;

public sealed class LogPropertyTests
{
    [Fact]
    public void The_path_of_a_request_reaches_no_sink()
    {
        var events = new KeptEvents();
        using var serilog = new LoggerConfiguration().Enrich.FromLogContext().Enrich.With<WithoutRequestPath>().WriteTo.Sink(events).CreateLogger();
        using var factory = LoggerFactory.Create(logging => logging.AddSerilog(serilog));
        var logger = factory.CreateLogger("test");
        using (logger.BeginScope(new Dictionary<string, object> { ["RequestPath"] = "/people/x", ["CorrelationId"] = "c" }))
            logger.LogInformation("line");

        events.Kept.Single().Properties.Keys.ShouldContain("CorrelationId");
        events.Kept.Single().Properties.Keys.ShouldNotContain("RequestPath");
    }

    private sealed class KeptEvents : ILogEventSink
    {
        public List<LogEvent> Kept { get; } = [];

        public void Emit(LogEvent logEvent) => Kept.Add(logEvent);
    }
}
