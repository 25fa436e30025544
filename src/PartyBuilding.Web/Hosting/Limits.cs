using System.IO.Compression;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;

namespace PartyBuilding.Web.Hosting;

/// <summary>How large, how slow and how long a request may be, and how the server stops.</summary>
public static class Limits
{
    /// <summary>Largest request body, bytes; uploads of workbooks fit.</summary>
    public const long LargestBody = 30L * 1024 * 1024;

    private const int MostFields = 5000;

    /// <summary>Sets the limits.</summary>
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = MostFields;
            form.MultipartBodyLengthLimit = LargestBody;
        });
        // Requests under way are finished before the process ends.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));
        // Not over TLS: pages mix personal data with echoed input, and their compressed length would leak it (BREACH).
        builder.Services.AddResponseCompression(compression => compression.EnableForHttps = false);
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
    }
}
