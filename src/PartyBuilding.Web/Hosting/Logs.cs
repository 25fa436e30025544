using System.Globalization;
using Serilog;
using Serilog.Events;

namespace PartyBuilding.Web.Hosting;

/// <summary>
/// Serilog behind Microsoft.Extensions.Logging: console and a file a day. Configuration section <c>Serilog</c> can
/// override levels and add sinks; <c>Logs:Folder</c> says where the files go, empty for none (docs/adr/0021).
/// </summary>
public static class Logs
{
    private const int DaysKept = 31;
    private const long LargestFile = 100L * 1024 * 1024;
    private const string Line =
        "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} [{Level:u3}] {CorrelationId} {SourceContext} {Message:lj}{NewLine}{Exception}";

    /// <summary>Replaces the default providers.</summary>
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        var configuration = new LoggerConfiguration()
            .MinimumLevel.Information()
            // One line a request is our own middleware's; the framework's several lines carry the query string.
            .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Warning)
            .MinimumLevel.Override("System.Net.Http", LogEventLevel.Warning)
            .Enrich.FromLogContext()
            .Enrich.With<WithoutRequestPath>()
            .WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture);

        var folder = builder.Configuration.GetValue("Logs:Folder", "App_Data/logs");
        if (!string.IsNullOrWhiteSpace(folder))
            configuration.WriteTo.File(
                Path.Combine(builder.Environment.ContentRootPath, folder, "partybuilding-.log"),
                outputTemplate: Line,
                formatProvider: CultureInfo.InvariantCulture,
                rollingInterval: RollingInterval.Day,
                fileSizeLimitBytes: LargestFile,
                rollOnFileSizeLimit: true,
                retainedFileCountLimit: DaysKept,
                shared: true);

        var logger = configuration.ReadFrom.Configuration(builder.Configuration).CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
    }
}
