using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>The published application as a process of its own on a free loopback port.</summary>
public sealed class RunningServer : IDisposable
{
    private readonly Process _process;

    private RunningServer(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<RunningServer> StartAsync(string databaseFile, string today = DemoSite.Today)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(Published.Web) };
        start.ArgumentList.Add(Published.Web);
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        // Many users of one machine: the limit has a test of its own.
        start.Environment["Limits__SignInsPerMinute"] = "0";
        start.Environment["Demo__Today"] = today;
        start.Environment["Database__ConnectionString"] = $"Data Source={databaseFile}";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new RunningServer(process, address);
        await server.WaitUntilReadyAsync();
        return server;
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed by the application.</summary>
    public void Kill()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }

    private async Task WaitUntilReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var attempt = 0; attempt < 240; attempt++)
        {
            if (_process.HasExited)
                throw new InvalidOperationException($"The server ended with {_process.ExitCode} before it was ready.");
            try
            {
                using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (answer.StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(250);
        }

        throw new TimeoutException("The server was not ready within a minute.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
