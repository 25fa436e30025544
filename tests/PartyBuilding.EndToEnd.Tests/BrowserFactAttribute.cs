namespace PartyBuilding.EndToEnd.Tests;

/// <summary>A test that needs Chromium: skipped, and counted as skipped, where the test command found none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("PB_SKIP_BROWSER") == "1" || !File.Exists(Browser.Executable))
            Skip = "Chromium is not installed here.";
    }
}
