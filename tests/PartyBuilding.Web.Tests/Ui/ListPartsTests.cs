using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Tests.Ui;

public sealed class ListPartsTests
{
    [Fact]
    public async Task The_pager_keeps_the_filters_and_marks_the_page()
    {
        var page = new Page<MemberForm>("/members?q=%E5%BC%A0&page=4");
        var html = await new PagerTagHelper { Page = 4, Size = 20, Total = 612, ViewContext = page.View }.RenderAsync();
        html.TextContent.ShouldStartWith("共 612 条，第 4 页，共 31 页");
        html.QuerySelector("[aria-current=page]")!.TextContent.ShouldBe("4");
        html.QuerySelectorAll("li").Select(li => li.TextContent).ShouldBe(["上一页", "1", "2", "3", "4", "5", "6", "…", "31", "下一页"]);
        html.QuerySelectorAll("a").Last().GetAttribute("href").ShouldBe("/members?page=5&q=%E5%BC%A0");
        html.QuerySelectorAll("a")[1].GetAttribute("href").ShouldBe("/members?q=%E5%BC%A0");
    }

    [Fact]
    public async Task One_page_needs_no_links()
    {
        var html = await new PagerTagHelper { Page = 1, Size = 20, Total = 20, ViewContext = new Page<MemberForm>().View }.RenderAsync();
        html.TextContent.ShouldBe("共 20 条");
        html.QuerySelector("a").ShouldBeNull();
    }

    [Theory]
    [InlineData("/members?q=a&page=3", null, "?sort=joined&q=a")]
    [InlineData("/members?sort=joined", "ascending", "?sort=-joined")]
    [InlineData("/members?sort=-joined", "descending", "?sort=joined")]
    [InlineData("/members?sort=name", null, "?sort=joined")]
    public async Task A_heading_sorts_both_ways_and_says_which(string address, string? said, string next)
    {
        var helper = new SortTagHelper { PbSort = "joined", ViewContext = new Page<MemberForm>(address).View };
        var body = await helper.RenderAsync("入党日期", tag: "b");
        var heading = body.QuerySelector("b")!;
        heading.GetAttribute("aria-sort").ShouldBe(said);
        heading.QuerySelector("a")!.GetAttribute("href").ShouldBe("/members" + next);
    }

    [Fact]
    public async Task A_table_has_a_caption_and_a_frame_that_the_keyboard_reaches()
    {
        var html = await new DataTableTagHelper { Caption = "待办" }.RenderAsync("<tbody><tr><td data-label='期限'>今天</td></tr></tbody>");
        var frame = html.QuerySelector("div[role=region][tabindex='0']")!;
        frame.GetAttribute("aria-label").ShouldBe("待办");
        frame.QuerySelector("table.stacks caption")!.TextContent.ShouldBe("待办");
        frame.QuerySelector("td[data-label]")!.TextContent.ShouldBe("今天");
    }

    [Fact]
    public async Task An_empty_list_says_why_and_offers_a_way_on()
    {
        var html = await new EmptyTagHelper { Title = "没有待办", Text = "都办完了。" }.RenderAsync("<a href='/x'>看历次</a>");
        html.QuerySelector("h2")!.TextContent.ShouldBe("没有待办");
        html.QuerySelector("a").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_figure_opens_its_list()
    {
        var html = await new FigureTagHelper { Label = "党员", Value = "36", Unit = "人", Note = "上月 36", Href = "/members" }.RenderAsync();
        html.QuerySelector("a")!.GetAttribute("aria-label").ShouldBe("党员 36人，查看名单");
        html.QuerySelector(".figure-note")!.TextContent.ShouldBe("上月 36");
    }
}
