using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBuilding.Web.Ui.TagHelpers;

/// <summary><c>&lt;pb-history lines&gt;</c>: who changed what, when and why, in the order given.</summary>
[HtmlTargetElement("pb-history", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class HistoryTagHelper : TagHelper
{
    /// <summary>The lines, newest first as a rule.</summary>
    public required IReadOnlyList<HistoryLine> Lines { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Lines.Count == 0)
        {
            output.TagName = "p";
            output.PrependClass("muted");
            output.Content.SetContent("还没有变更记录。");
            return;
        }

        output.TagName = "ol";
        output.PrependClass("history");
        foreach (var line in Lines)
            output.Content.AppendHtml(Item(line));
    }

    private static TagBuilder Item(HistoryLine line)
    {
        var time = Markup.Element("time", text: line.At.ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture))
            .With("datetime", line.At.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));
        var words = Markup.Element("div")
            .With(Markup.Element("span", text: line.What))
            .With(Markup.Element("span", "history-who", $" {line.Who}"));
        if (line.Why is not null)
            words.With(Markup.Element("p", "history-why", $"原因：{line.Why}"));
        return Markup.Element("li").With(time).With(words);
    }
}
