using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary>
/// <c>&lt;pb-table caption&gt;thead, tbody&lt;/pb-table&gt;</c>: a data table that scrolls sideways in its own frame and
/// becomes stacked rows on a phone, where each <c>td</c> shows its <c>data-label</c>.
/// </summary>
[HtmlTargetElement("pb-table")]
public sealed class DataTableTagHelper : TagHelper
{
    /// <summary>What the table shows; always read out.</summary>
    public required string Caption { get; set; }

    /// <summary>Whether the caption is also seen.</summary>
    public bool CaptionShown { get; set; }

    /// <summary>Whether rows are stacked on a phone; switch off for tables read across.</summary>
    public bool Stacks { get; set; } = true;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = await output.GetChildContentAsync();
        output.TagName = "table";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass(Stacks ? "data-table stacks" : "data-table");

        // A frame that can be scrolled must be reachable by keyboard and have a name.
        var frame = Markup.Element("div", "table-frame").With("role", "region").With("aria-label", Caption).With("tabindex", "0");
        output.PreElement.SetHtmlContent(frame.RenderStartTag());
        output.PostElement.SetHtmlContent(frame.RenderEndTag());
        output.Content.SetHtmlContent(Markup.Element("caption", CaptionShown ? null : "sr-only", Caption));
        output.Content.AppendHtml(rows);
    }
}
