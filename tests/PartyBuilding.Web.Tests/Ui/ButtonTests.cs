using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Tests.Ui;

public sealed class ButtonTests
{
    [Fact]
    public async Task A_button_sends_the_form_and_names_its_action()
    {
        var button = (await new ButtonTagHelper { Do = "submit-return", Kind = ButtonKind.Primary }.RenderAsync("上报")).QuerySelector("button")!;
        button.GetAttribute("type").ShouldBe("submit");
        button.GetAttribute("data-action").ShouldBe("submit-return");
        button.ClassName.ShouldBe("button button-primary");
        button.TextContent.ShouldBe("上报");
    }

    [Fact]
    public async Task A_button_to_a_page_is_a_link() =>
        (await new ButtonTagHelper { Do = "open", Href = "/members" }.RenderAsync("看")).QuerySelector("a.button")!.GetAttribute("href").ShouldBe("/members");

    [Fact]
    public async Task A_blocked_button_says_why()
    {
        var html = await new ButtonTagHelper { Do = "next", Href = "/x", Blocked = "还有 2 人未审查" }.RenderAsync("下一步");
        var button = html.QuerySelector("button[disabled]")!;
        html.QuerySelector("#" + button.GetAttribute("aria-describedby"))!.TextContent.ShouldBe("还有 2 人未审查");
        html.QuerySelector("a").ShouldBeNull();
    }

    [Fact]
    public async Task Each_showing_of_a_form_has_its_own_submission_id()
    {
        var first = await new SubmitOnceTagHelper().RenderAsync(tag: "form", given: ("pb-once", ""));
        var second = await new SubmitOnceTagHelper().RenderAsync(tag: "form", given: ("pb-once", ""));
        var ids = new[] { first, second }.Select(html => html.QuerySelector("input[name=SubmissionId]")!.GetAttribute("value")!).ToList();
        ids.ShouldAllBe(id => Guid.Parse(id) != Guid.Empty);
        ids[0].ShouldNotBe(ids[1]);
        first.QuerySelector("form[data-submit-once]").ShouldNotBeNull();
    }
}
