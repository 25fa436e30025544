using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary><c>&lt;pb-step title state who when&gt;more lines&lt;/pb-step&gt;</c>.</summary>
[HtmlTargetElement("pb-step", ParentTag = "pb-steps", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StepTagHelper : TagHelper
{
    /// <summary>Name of the step.</summary>
    public required string Title { get; set; }

    /// <summary>Done, now or next.</summary>
    public StepState State { get; set; }

    /// <summary>Who does it.</summary>
    public string? Who { get; set => field = Markup.Given(value); }

    /// <summary>When it was done, or by when it must be.</summary>
    public string? When { get; set => field = Markup.Given(value); }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var more = await output.GetChildContentAsync();
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass($"is-{State.ToString().ToLowerInvariant()}");
        if (State == StepState.Now)
            output.Attributes.SetAttribute("aria-current", "step");

        var title = Markup.Element("span", "step-title", Title);
        if (State == StepState.Done)
            title.With(Markup.Element("span", "sr-only", "（已完成）"));
        output.Content.SetHtmlContent(title);
        foreach (var line in new[] { Who, When }.OfType<string>())
            output.Content.AppendHtml(Markup.Element("span", "step-detail", line));
        if (!more.IsEmptyOrWhiteSpace)
            output.Content.AppendHtml(Markup.Element("span", "step-detail").With(more));
    }
}
