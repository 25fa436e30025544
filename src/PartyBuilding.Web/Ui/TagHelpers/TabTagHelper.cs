using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary><c>&lt;pb-tab href current count&gt;基本情况&lt;/pb-tab&gt;</c>.</summary>
[HtmlTargetElement("pb-tab", ParentTag = "pb-tabs")]
public sealed class TabTagHelper : TagHelper
{
    /// <summary>Address of the part.</summary>
    public required string Href { get; set; }

    /// <summary>Whether this part is open.</summary>
    public bool Current { get; set; }

    /// <summary>How many records it holds.</summary>
    public int? Count { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        output.TagName = "li";
        var link = Markup.Element("a").With("href", Href).With(text);
        if (Current)
            link.With("aria-current", "page");
        if (Count is { } count)
            link.With(Markup.Element("span", "tab-count", count.ToString(CultureInfo.InvariantCulture)));
        output.Content.SetHtmlContent(link);
    }
}
