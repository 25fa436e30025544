using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary>Small pieces of mark-up that the tag helpers share; everything passed as text is encoded.</summary>
internal static class Markup
{
    /// <summary>Razor hands a tag helper an empty text for a null expression; both mean "not given".</summary>
    public static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;

    /// <summary>An element with a class and encoded text.</summary>
    public static TagBuilder Element(string tag, string? cssClass = null, string? text = null)
    {
        var element = new TagBuilder(tag);
        if (cssClass is not null)
            element.AddCssClass(cssClass);
        if (text is not null)
            element.InnerHtml.Append(text);
        return element;
    }

    /// <summary>Appends and returns the parent, so that small trees read top down.</summary>
    public static TagBuilder With(this TagBuilder parent, IHtmlContent child)
    {
        parent.InnerHtml.AppendHtml(child);
        return parent;
    }

    /// <summary>Adds an attribute.</summary>
    public static TagBuilder With(this TagBuilder element, string attribute, string value)
    {
        element.Attributes[attribute] = value;
        return element;
    }

    /// <summary>Puts a class in front of whatever the page gave.</summary>
    public static void PrependClass(this TagHelperOutput output, string cssClass)
    {
        var given = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", string.IsNullOrWhiteSpace(given) ? cssClass : $"{cssClass} {given}");
    }

    /// <summary>The suffix of a tone's class; empty for <see cref="Tone.Plain"/>.</summary>
    public static string ToneClass(string stem, Tone tone) =>
        tone == Tone.Plain ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem} {stem}-{tone.ToString().ToLowerInvariant()}");
}
