using System.Diagnostics;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>
/// The web application and the command line as they are deployed. Published once a run: an unpublished build serves its
/// client files differently.
/// </summary>
internal static class Published
{
    private static readonly Lazy<string> Folder = new(PublishAll);

    public static string Web => Path.Combine(Folder.Value, "web", "PartyBuilding.Web.dll");

    public static string Cli => Path.Combine(Folder.Value, "cli", "PartyBuilding.Cli.dll");

    public static string Top { get; } = FindTop();

    /// <summary>Runs a command to its end and gives what it printed.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public static string Run(string file, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(file) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Top };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{file} ended with {process.ExitCode}: {output}{errors.Result}");
    }

    // Whoever changes only a test names a folder that holds both already.
    private static string PublishAll()
    {
        if (Environment.GetEnvironmentVariable("PB_TEST_PUBLISHED") is { Length: > 0 } given)
            return given;
        var folder = Path.Combine(Path.GetTempPath(), $"pb-published-{Environment.ProcessId}");
        foreach (var (project, name) in new[] { ("PartyBuilding.Web", "web"), ("PartyBuilding.Cli", "cli") })
            Run("dotnet", ["publish", $"src/{project}", "-c", "Release", "-o", Path.Combine(folder, name), "-v", "q", "-nologo"]);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }

    private static string FindTop()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "PartyBuilding.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
