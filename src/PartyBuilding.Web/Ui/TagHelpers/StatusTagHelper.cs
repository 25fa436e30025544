using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary><c>&lt;pb-status tone="Warn"&gt;变化需说明&lt;/pb-status&gt;</c>: a status in a word with its tone.</summary>
[HtmlTargetElement("pb-status")]
public sealed class StatusTagHelper : TagHelper
{
    /// <summary>Tone beside the word.</summary>
    public Tone Tone { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass(Markup.ToneClass("status", Tone));
    }
}
