using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary>
/// <c>&lt;th pb-sort="joined"&gt;入党日期&lt;/th&gt;</c>: a heading that sorts by <c>?sort=joined</c>, again by
/// <c>?sort=-joined</c>, keeping all filters and going back to the first page.
/// </summary>
[HtmlTargetElement("th", Attributes = "pb-sort")]
public sealed class SortTagHelper : TagHelper
{
    /// <summary>Name of the column in the query.</summary>
    public required string PbSort { get; set; }

    /// <summary>Set by the framework.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        var request = ViewContext.HttpContext.Request;
        var current = request.Query[PageQuery.Sort].ToString();
        if (!output.Attributes.ContainsName("scope"))
            output.Attributes.SetAttribute("scope", "col");
        if (current == PbSort)
            output.Attributes.SetAttribute("aria-sort", "ascending");
        else if (current == "-" + PbSort)
            output.Attributes.SetAttribute("aria-sort", "descending");

        var next = current == PbSort ? "-" + PbSort : PbSort;
        output.Content.SetHtmlContent(
            Markup.Element("a", "sort-link").With("href", PageQuery.WithSort(request, next)).With(text));
    }
}
