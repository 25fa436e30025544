using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary><c>&lt;pb-empty title text&gt;way on&lt;/pb-empty&gt;</c>: says why a list is empty and what to do.</summary>
[HtmlTargetElement("pb-empty")]
public sealed class EmptyTagHelper : TagHelper
{
    /// <summary>What there is not.</summary>
    public required string Title { get; set; }

    /// <summary>Why, or what would change it.</summary>
    public string? Text { get; set => field = Markup.Given(value); }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var wayOn = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass("empty");
        output.Content.SetHtmlContent(Markup.Element("h2", text: Title));
        if (Text is not null)
            output.Content.AppendHtml(Markup.Element("p", text: Text));
        output.Content.AppendHtml(wayOn);
    }
}
