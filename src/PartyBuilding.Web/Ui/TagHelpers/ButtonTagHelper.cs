using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary>
/// <c>&lt;pb-button do="submit-return" kind="Primary"&gt;上报&lt;/pb-button&gt;</c>: a submit button, or with
/// <c>href</c> a link that looks like one. <c>do</c> becomes <c>data-action</c>, the stable hook for automation.
/// </summary>
[HtmlTargetElement("pb-button")]
public sealed class ButtonTagHelper : TagHelper
{
    /// <summary>Stable English name of the action, kebab-case.</summary>
    public required string Do { get; set; }

    /// <summary>Weight.</summary>
    public ButtonKind Kind { get; set; }

    /// <summary>Makes it a link to a page instead of a submit button.</summary>
    public string? Href { get; set => field = Markup.Given(value); }

    /// <summary>Why it cannot be pressed now; shown beside it and read with it.</summary>
    public string? Blocked { get; set => field = Markup.Given(value); }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        var css = Kind == ButtonKind.Plain ? "button" : $"button button-{Kind.ToString().ToLowerInvariant()}";
        output.PrependClass(css);
        output.Attributes.SetAttribute("data-action", Do);
        if (Href is not null && Blocked is null)
        {
            output.TagName = "a";
            output.Attributes.SetAttribute("href", Href);
            return;
        }

        output.TagName = "button";
        if (!output.Attributes.ContainsName("type"))
            output.Attributes.SetAttribute("type", Href is null ? "submit" : "button");
        if (Blocked is null)
            return;

        var reason = $"blocked-{Do}";
        output.Attributes.SetAttribute("disabled", "disabled");
        output.Attributes.SetAttribute("data-blocked", "yes");
        output.Attributes.SetAttribute("aria-describedby", reason);
        output.PostElement.SetHtmlContent(Markup.Element("span", "muted small", Blocked).With("id", reason));
    }
}
