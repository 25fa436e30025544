using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary><c>&lt;pb-tabs label&gt;</c> around <c>&lt;pb-tab&gt;</c>: links to the parts of one record.</summary>
[HtmlTargetElement("pb-tabs")]
[RestrictChildren("pb-tab")]
public sealed class TabsTagHelper : TagHelper
{
    /// <summary>Name of the group for screen readers.</summary>
    public required string Label { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var tabs = await output.GetChildContentAsync();
        output.TagName = "nav";
        output.PrependClass("tabs");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Content.SetHtmlContent(Markup.Element("ul").With(tabs));
    }
}
