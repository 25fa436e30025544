using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary><c>&lt;pb-pager page size total /&gt;</c>: the total in words and links to the pages, filters kept.</summary>
[HtmlTargetElement("pb-pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper : TagHelper
{
    private const int Around = 2;

    /// <summary>Page shown, from 1.</summary>
    public required int Page { get; set; }

    /// <summary>Rows a page.</summary>
    public required int Size { get; set; }

    /// <summary>Rows in all.</summary>
    public required int Total { get; set; }

    /// <summary>Set by the framework.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var pages = Math.Max(1, (Total + Size - 1) / Size);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass("pager");
        output.Attributes.SetAttribute("aria-label", "分页");
        output.Content.SetHtmlContent(Markup.Element("span", text: Words(pages)));
        if (pages == 1)
            return;

        var list = Markup.Element("ul");
        if (Page > 1)
            list.With(Link(Page - 1, "上一页"));
        var last = 0;
        foreach (var page in Shown(pages))
        {
            if (page > last + 1)
                list.With(Markup.Element("li", "gap", "…"));
            list.With(Link(page, page.ToString(CultureInfo.InvariantCulture)));
            last = page;
        }

        if (Page < pages)
            list.With(Link(Page + 1, "下一页"));
        output.Content.AppendHtml(list);
    }

    private string Words(int pages) => pages == 1 ? $"共 {Total:N0} 条" : $"共 {Total:N0} 条，第 {Page} 页，共 {pages} 页";

    private IEnumerable<int> Shown(int pages) =>
        Enumerable.Range(Page - Around, 2 * Around + 1).Append(1).Append(pages)
            .Where(page => page >= 1 && page <= pages).Distinct().Order();

    private TagBuilder Link(int page, string text) =>
        Markup.Element("li").With(page == Page
            ? Markup.Element("span", text: text).With("aria-current", "page")
            : Markup.Element("a", text: text).With("href", PageQuery.WithPage(ViewContext.HttpContext.Request, page)));
}
