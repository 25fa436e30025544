using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary>
/// <c>&lt;pb-error-summary /&gt;</c>: everything ModelState refused, at the top of the form, each line linked to its
/// field. Renders nothing when the form is in order.
/// </summary>
[HtmlTargetElement("pb-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    /// <summary>Set by the framework.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var state = ViewContext.ViewData.ModelState;
        var errors = state.Where(entry => entry.Value?.Errors.Count > 0).OrderBy(entry => PlaceOf(entry.Key)).ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass("error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("data-error-summary", "yes");

        var list = Markup.Element("ul");
        foreach (var (key, entry) in errors)
            foreach (var error in entry!.Errors)
                list.With(Line(key, error));
        output.Content.SetHtmlContent(Markup.Element("h2", text: "请先改好下面几处"));
        output.Content.AppendHtml(list);
    }

    // ModelState keeps the order of binding; readers expect that of the form, which follows its properties.
    private int PlaceOf(string key)
    {
        var name = key.Split('.', '[')[0];
        var properties = ViewContext.ViewData.ModelMetadata.Properties;
        for (var place = 0; place < properties.Count; place++)
            if (string.Equals(properties[place].PropertyName, name, StringComparison.OrdinalIgnoreCase))
                return place;
        return name.Length == 0 ? -1 : properties.Count;
    }

    private static TagBuilder Line(string key, ModelError error)
    {
        var text = FieldErrors.TextOf(error);
        return key.Length == 0
            ? Markup.Element("li", text: text)
            : Markup.Element("li").With(Markup.Element("a", text: text).With("href", "#" + TagBuilder.CreateSanitizedId(key, "_")));
    }
}
