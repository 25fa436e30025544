using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary>
/// <c>&lt;pb-figure label value unit note href&gt;</c>: one number of a scope; place several in a
/// <c>div.figures</c>. The number opens its list.
/// </summary>
[HtmlTargetElement("pb-figure", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FigureTagHelper : TagHelper
{
    /// <summary>What is counted.</summary>
    public required string Label { get; set; }

    /// <summary>The number, already written for reading.</summary>
    public required string Value { get; set; }

    /// <summary>Unit behind the number.</summary>
    public string? Unit { get; set => field = Markup.Given(value); }

    /// <summary>Last month or another comparison.</summary>
    public string? Note { get; set => field = Markup.Given(value); }

    /// <summary>The list behind the number.</summary>
    public string? Href { get; set => field = Markup.Given(value); }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass("figure");

        var value = Markup.Element("p", "figure-value");
        var number = Href is null ? Markup.Element("span", text: Value) : Link(Href);
        value.With(number);
        if (Unit is not null)
            value.With(Markup.Element("span", "figure-unit", Unit));

        output.Content.SetHtmlContent(Markup.Element("p", "figure-label", Label));
        output.Content.AppendHtml(value);
        if (Note is not null)
            output.Content.AppendHtml(Markup.Element("p", "figure-note", Note));
    }

    private Microsoft.AspNetCore.Mvc.Rendering.TagBuilder Link(string href) =>
        Markup.Element("a", text: Value).With("href", href).With("aria-label", $"{Label} {Value}{Unit}，查看名单");
}
