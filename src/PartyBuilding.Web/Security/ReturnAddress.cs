namespace PartyBuilding.Web.Security;

/// <summary>Where to go back to, as a path of this site and nothing else.</summary>
public static class ReturnAddress
{
    /// <summary>The page a form or a fragment request came from; the start page when the browser does not say.</summary>
    public static string OfPageBehind(HttpRequest request)
    {
        var said = request.Headers["HX-Current-URL"].FirstOrDefault() ?? request.Headers.Referer.FirstOrDefault();
        return Uri.TryCreate(said, UriKind.Absolute, out var page)
            && string.Equals(page.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
                ? page.PathAndQuery
                : "/";
    }
}
