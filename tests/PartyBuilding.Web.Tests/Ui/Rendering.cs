using System.Text.Encodings.Web;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBuilding.Web.Tests.Ui;

/// <summary>Runs a tag helper as a page does.</summary>
internal static class Rendering
{
    /// <summary>The elements it renders, inside a body.</summary>
    public static async Task<IElement> RenderAsync(
        this TagHelper helper, string child = "", string tag = "x", params (string Name, string Value)[] given)
    {
        var attributes = new TagHelperAttributeList(given.Select(a => new TagHelperAttribute(a.Name, a.Value)));
        var context = new TagHelperContext(attributes, new Dictionary<object, object>(), "test");
        var output = new TagHelperOutput(tag, [.. attributes], (_, _) =>
            Task.FromResult<TagHelperContent>(new DefaultTagHelperContent().SetHtmlContent(child)));
        helper.Init(context);
        await helper.ProcessAsync(context, output);
        if (!output.IsContentModified)
            output.Content.SetHtmlContent(child);
        await using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return Html.Fragment(writer.ToString());
    }
}
