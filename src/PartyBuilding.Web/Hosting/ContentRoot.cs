namespace PartyBuilding.Web.Hosting;

/// <summary>
/// Where pages' files and settings are. ASP.NET Core takes the current folder; a published program started from elsewhere,
/// as services and scheduled jobs do, would then serve pages without styles and overlook its own settings.
/// </summary>
public static class ContentRoot
{
    private const string WebFiles = "wwwroot";

    /// <summary>Options that name the program's own folder when the files are there and not in the current one.</summary>
    public static WebApplicationOptions For(string[] arguments)
    {
        var isElsewhere = !Directory.Exists(WebFiles) && Directory.Exists(Path.Combine(AppContext.BaseDirectory, WebFiles));
        return new WebApplicationOptions { Args = arguments, ContentRootPath = isElsewhere ? AppContext.BaseDirectory : null };
    }
}
