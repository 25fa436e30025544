using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary><c>&lt;pb-steps label&gt;</c> around <c>&lt;pb-step&gt;</c>: the rail of a procedure.</summary>
[HtmlTargetElement("pb-steps")]
[RestrictChildren("pb-step")]
public sealed class StepsTagHelper : TagHelper
{
    /// <summary>Name of the procedure for screen readers.</summary>
    public string Label { get; set; } = "办理步骤";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.PrependClass("steps");
        output.Attributes.SetAttribute("aria-label", Label);
    }
}
