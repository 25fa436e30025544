using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary>Addresses of the same list with another page or order; every filter stays.</summary>
internal static class PageQuery
{
    public const string Page = "page";
    public const string Sort = "sort";

    /// <summary>The current address with <paramref name="page"/>; page 1 drops the parameter.</summary>
    public static string WithPage(HttpRequest request, int page) =>
        Build(request, [], page == 1 ? [] : [new(Page, page.ToString(CultureInfo.InvariantCulture))]);

    /// <summary>The current address ordered by <paramref name="sort"/> ("name" or "-name"), from its first page.</summary>
    public static string WithSort(HttpRequest request, string sort) => Build(request, [Sort], [new(Sort, sort)]);

    private static string Build(HttpRequest request, string[] dropped, KeyValuePair<string, string>[] added)
    {
        var query = new QueryBuilder(added);
        foreach (var (key, values) in request.Query)
            if (!string.Equals(key, Page, StringComparison.OrdinalIgnoreCase)
                && !dropped.Contains(key, StringComparer.OrdinalIgnoreCase))
                query.Add(key, values.OfType<string>());
        return request.PathBase + request.Path + query.ToQueryString();
    }
}
