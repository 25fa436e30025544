namespace PartyBuilding.Web.Features.Errors;

/// <summary>Addresses of the error pages, used by the pipeline only.</summary>
public static class ErrorRoutes
{
    /// <summary>Where an unhandled exception is answered.</summary>
    public const string Exception = "/error/500";

    /// <summary>Where an empty answer with an error status is given its page.</summary>
    public const string Status = "/error/{0}";

    /// <summary>Key in HttpContext.Items: the 400 is a page that stood open too long.</summary>
    public const string StalePage = "stale-page";
}
