using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary><c>&lt;pb-notice tone="Warn"&gt;…&lt;/pb-notice&gt;</c>: a remark inside the page.</summary>
[HtmlTargetElement("pb-notice")]
public sealed class NoticeTagHelper : TagHelper
{
    /// <summary>Tone of the remark.</summary>
    public Tone Tone { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass(Markup.ToneClass("notice", Tone));
    }
}
