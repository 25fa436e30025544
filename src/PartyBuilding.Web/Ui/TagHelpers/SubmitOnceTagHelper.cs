using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary>
/// <c>&lt;form method="post" pb-once&gt;</c>: adds the hidden <see cref="FieldName"/> by which a service recognises a
/// second copy of the same submission, and lets site.js switch the buttons off after the first press.
/// </summary>
[HtmlTargetElement("form", Attributes = "pb-once")]
public sealed class SubmitOnceTagHelper : TagHelper
{
    /// <summary>Name of the hidden field; bind it as a Guid.</summary>
    public const string FieldName = "SubmissionId";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll("pb-once");
        output.Attributes.SetAttribute("data-submit-once", "yes");
        var field = Markup.Element("input")
            .With("type", "hidden").With("name", FieldName).With("value", Guid.CreateVersion7().ToString("D"));
        field.TagRenderMode = Microsoft.AspNetCore.Mvc.Rendering.TagRenderMode.SelfClosing;
        output.PostContent.AppendHtml(field);
    }
}
