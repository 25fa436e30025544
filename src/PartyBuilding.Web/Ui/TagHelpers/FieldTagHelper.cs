using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary>
/// <c>&lt;pb-field for="Name" label hint items rows type&gt;</c>: label, hint, error and control in this order, tied
/// together by id. The control shows what was typed, also when it was refused. With <c>items</c> it is a select, with
/// <c>rows</c> a textarea, for a bool a check box, else an input. Other attributes (maxlength, autocomplete,
/// inputmode, data-…) go to the control.
/// </summary>
[HtmlTargetElement("pb-field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>The property of the form.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>Label; by default the property's display name.</summary>
    public string? Label { get; set => field = Markup.Given(value); }

    /// <summary>Hint between label and control.</summary>
    public string? Hint { get; set => field = Markup.Given(value); }

    /// <summary>Choices; makes the control a select with an empty first choice.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Height in lines; makes the control a textarea.</summary>
    public int Rows { get; set; }

    /// <summary>Type of the input; text unless the property says otherwise.</summary>
    public string? Type { get; set => field = Markup.Given(value); }

    /// <summary>Whether the field must be filled; by default what the property says.</summary>
    public bool? Required { get; set; }

    /// <summary>Set by the framework.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_") ?? name;
        var error = ErrorFor(name);
        var isCheck = For.ModelExplorer.ModelType == typeof(bool);
        var control = FieldControl.Build(generator, ViewContext, this, Attributes(output, id, error is not null));

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", error is null ? "field" : "field has-error");
        if (!isCheck)
            output.Content.AppendHtml(LabelFor(id));
        if (Hint is not null)
            output.Content.AppendHtml(Markup.Element("p", "hint", Hint).With("id", id + "-hint"));
        if (error is not null)
            output.Content.AppendHtml(Markup.Element("p", "error", error).With("id", id + "-error"));
        output.Content.AppendHtml(isCheck ? Markup.Element("div", "choice").With(control).With(LabelFor(id)) : control);
    }

    private bool IsRequired => Required ?? (For.Metadata.IsRequired && For.ModelExplorer.ModelType != typeof(bool));

    private string? ErrorFor(string name) =>
        ViewContext.ViewData.ModelState.TryGetValue(name, out var entry) && entry.Errors.Count > 0
            ? FieldErrors.TextOf(entry.Errors[0])
            : null;

    private TagBuilder LabelFor(string id)
    {
        var label = Markup.Element("label", text: Label ?? For.Metadata.GetDisplayName()).With("for", id);
        return IsRequired ? label.With(Markup.Element("span", "required", "必填")) : label;
    }

    private Dictionary<string, object?> Attributes(TagHelperOutput output, string id, bool isRefused)
    {
        var attributes = output.Attributes.ToDictionary(given => given.Name, given => (object?)given.Value, StringComparer.OrdinalIgnoreCase);
        attributes["id"] = id;
        var described = string.Join(' ', new[] { Hint is null ? null : id + "-hint", isRefused ? id + "-error" : null }.OfType<string>());
        if (described.Length > 0)
            attributes["aria-describedby"] = described;
        if (isRefused)
            attributes["aria-invalid"] = "true";
        // aria-required, not required: the browser's own bubbles would hide our words and their reasons.
        if (IsRequired)
            attributes["aria-required"] = "true";
        return attributes;
    }
}
