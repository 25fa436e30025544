using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Tests.Ui;

public sealed class RecordPartsTests
{
    [Fact]
    public async Task The_header_has_the_one_h1_with_status_and_actions()
    {
        var header = new PageHeaderTagHelper { Title = "<党支部>", Status = "填报中", StatusTone = Tone.Warn, Note = "截止 11月25日", BackUrl = "/returns", BackText = "报表" };
        var html = await header.RenderAsync("<button>上报</button>");
        html.QuerySelectorAll("h1").Length.ShouldBe(1);
        html.QuerySelector("h1")!.TextContent.ShouldBe("<党支部>填报中");
        html.QuerySelector(".status-warn")!.TextContent.ShouldBe("填报中");
        html.QuerySelector("a.back")!.GetAttribute("href").ShouldBe("/returns");
        html.QuerySelector(".page-actions button").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_status_says_its_word_beside_its_tone()
    {
        var html = await new StatusTagHelper { Tone = Tone.Bad }.RenderAsync("逾期 2 天");
        html.QuerySelector("span.status.status-bad")!.TextContent.ShouldBe("逾期 2 天");
    }

    [Fact]
    public async Task A_notice_takes_its_tone() =>
        (await new NoticeTagHelper { Tone = Tone.Ok }.RenderAsync("已上报")).QuerySelector("div.notice.notice-ok")!.TextContent.ShouldBe("已上报");

    [Fact]
    public async Task The_open_tab_is_marked()
    {
        var tab = (await new TabTagHelper { Href = "/m/1", Current = true, Count = 12 }.RenderAsync("历次")).QuerySelector("li a")!;
        tab.GetAttribute("aria-current").ShouldBe("page");
        tab.TextContent.ShouldBe("历次12");
        (await new TabsTagHelper { Label = "党员" }.RenderAsync("<li></li>")).QuerySelector("nav[aria-label=党员] > ul > li").ShouldNotBeNull();
    }

    [Theory]
    [InlineData(StepState.Done, "is-done", null, "审核（已完成）")]
    [InlineData(StepState.Now, "is-now", "step", "审核")]
    [InlineData(StepState.Next, "is-next", null, "审核")]
    public async Task A_step_says_where_it_stands_without_colour(StepState state, string css, string? current, string words)
    {
        var step = (await new StepTagHelper { Title = "审核", State = state, Who = "街道党工委" }.RenderAsync(tag: "b")).QuerySelector("li")!;
        step.ClassList.ShouldContain(css);
        step.GetAttribute("aria-current").ShouldBe(current);
        step.QuerySelector(".step-title")!.TextContent.ShouldBe(words);
        step.QuerySelector(".step-detail")!.TextContent.ShouldBe("街道党工委");
    }

    [Fact]
    public async Task The_rail_is_an_ordered_list_with_a_name() =>
        (await new StepsTagHelper { Label = "月报" }.RenderAsync("<li>填报</li>")).QuerySelector("ol.steps[aria-label=月报] li").ShouldNotBeNull();

    [Fact]
    public async Task History_says_when_who_what_and_why()
    {
        var html = await new HistoryTagHelper { Lines = [new(new DateTime(2026, 11, 22, 9, 31, 0, DateTimeKind.Local), "周敏（组织科）", "退回修改", "人数不符")] }.RenderAsync();
        html.QuerySelector("time")!.TextContent.ShouldBe("2026年11月22日 09:31");
        html.QuerySelector("time")!.GetAttribute("datetime").ShouldBe("2026-11-22T09:31");
        html.QuerySelector(".history-why")!.TextContent.ShouldBe("原因：人数不符");
    }

    [Fact]
    public async Task A_record_never_changed_says_so() =>
        (await new HistoryTagHelper { Lines = [] }.RenderAsync()).QuerySelector("p")!.TextContent.ShouldBe("还没有变更记录。");
}
