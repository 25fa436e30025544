using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary>The control of a <see cref="FieldTagHelper"/>, by the framework's generator, which keeps what was typed.</summary>
internal static class FieldControl
{
    // Our own words come from the server; the attributes of client validation would only add weight.
    private const string ValidationPrefix = "data-val";

    public static IHtmlContent Build(
        IHtmlGenerator generator, ViewContext context, FieldTagHelper field, IDictionary<string, object?> attributes)
    {
        var (explorer, name) = (field.For.ModelExplorer, field.For.Name);
        if (explorer.ModelType == typeof(bool))
        {
            var isChecked = field.For.Model is true;
            var box = generator.GenerateCheckBox(context, explorer, name, isChecked, attributes);
            return new HtmlContentBuilder().AppendHtml(Clean(box))
                .AppendHtml(generator.GenerateHiddenForCheckbox(context, explorer, name));
        }

        if (field.Items is not null)
        {
            var first = field.Items.Any(item => string.IsNullOrEmpty(item.Value)) ? null : "请选择";
            return Clean(generator.GenerateSelect(
                context, explorer, first, name, field.Items, allowMultiple: false, htmlAttributes: attributes));
        }

        if (field.Rows > 0)
            return Clean(generator.GenerateTextArea(context, explorer, name, field.Rows, columns: 0, attributes));

        return Input(generator, context, field, attributes);
    }

    private static TagBuilder Input(
        IHtmlGenerator generator, ViewContext context, FieldTagHelper field, IDictionary<string, object?> attributes)
    {
        if (field.Type == "password")
            return Clean(generator.GeneratePassword(context, field.For.ModelExplorer, field.For.Name, null, attributes));

        // Dates stay text: 19960301, 1996.3.1 and 1996年3月1日 are all accepted and cleaned on the server.
        var format = field.For.Model is DateOnly or DateTime ? "{0:yyyy-MM-dd}" : null;
        var input = Clean(generator.GenerateTextBox(
            context, field.For.ModelExplorer, field.For.Name, field.For.Model, format, attributes));
        input.Attributes["type"] = field.Type ?? "text";
        if (!input.Attributes.ContainsKey("autocomplete"))
            input.Attributes["autocomplete"] = "off";
        return input;
    }

    private static TagBuilder Clean(TagBuilder control)
    {
        foreach (var key in control.Attributes.Keys.Where(key => key.StartsWith(ValidationPrefix, StringComparison.Ordinal)).ToList())
            control.Attributes.Remove(key);
        return control;
    }
}
