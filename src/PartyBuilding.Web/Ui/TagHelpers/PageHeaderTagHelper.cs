using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary>
/// <c>&lt;pb-page-header title note status status-tone back-url back-text&gt;actions&lt;/pb-page-header&gt;</c>:
/// the page's only h1, its status in words, one grey line below, the actions on the right.
/// </summary>
[HtmlTargetElement("pb-page-header")]
public sealed class PageHeaderTagHelper : TagHelper
{
    /// <summary>The record's name or the page's title.</summary>
    public required string Title { get; set; }

    /// <summary>One line below the title.</summary>
    public string? Note { get; set => field = Markup.Given(value); }

    /// <summary>Status of the record in words.</summary>
    public string? Status { get; set => field = Markup.Given(value); }

    /// <summary>Tone of the status.</summary>
    public Tone StatusTone { get; set; }

    /// <summary>Address of the list or record this page belongs to.</summary>
    public string? BackUrl { get; set => field = Markup.Given(value); }

    /// <summary>Name of that list or record.</summary>
    public string? BackText { get; set => field = Markup.Given(value); }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await output.GetChildContentAsync();
        output.TagName = "header";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass("page-head");

        var words = Markup.Element("div");
        if (BackUrl is not null)
            words.With(Markup.Element("a", "back", "‹ " + (BackText ?? "返回")).With("href", BackUrl));
        var heading = Markup.Element("h1", text: Title);
        if (Status is not null)
            heading.With(Markup.Element("span", Markup.ToneClass("status", StatusTone), Status));
        words.With(heading);
        if (Note is not null)
            words.With(Markup.Element("p", "note", Note));

        output.Content.SetHtmlContent(words);
        if (!actions.IsEmptyOrWhiteSpace)
            output.Content.AppendHtml(Markup.Element("div", "page-actions").With(actions));
    }
}
