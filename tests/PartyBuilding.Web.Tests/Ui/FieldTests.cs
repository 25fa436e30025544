using AngleSharp.Dom;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Tests.Ui;

public sealed class FieldTests
{
    private readonly Page<MemberForm> _page = new();

    private FieldTagHelper Field(string property) => new(_page.Generator) { For = _page.For(property), ViewContext = _page.View };

    [Fact]
    public async Task A_field_ties_label_hint_and_control_together()
    {
        var field = Field("Name");
        field.Hint = "与身份证一致";
        var html = await field.RenderAsync();

        html.QuerySelector("label")!.GetAttribute("for").ShouldBe("Name");
        html.QuerySelector("label")!.TextContent.ShouldBe("姓名必填");
        var input = html.QuerySelector("input")!;
        input.GetAttribute("aria-describedby").ShouldBe("Name-hint");
        input.GetAttribute("aria-required").ShouldBe("true");
        html.QuerySelector("#Name-hint")!.TextContent.ShouldBe("与身份证一致");
        html.QuerySelector(".field")!.Children.Select(child => child.LocalName).ShouldBe(["label", "p", "input"]);
    }

    [Fact]
    public async Task A_refused_field_keeps_what_was_typed_and_names_its_error()
    {
        _page.View.ModelState.SetModelValue("BirthDate", "1996.13.40", "1996.13.40");
        _page.View.ModelState.AddModelError("BirthDate", "没有这一天。");
        var html = await Field("BirthDate").RenderAsync();

        var input = html.QuerySelector("input")!;
        input.GetAttribute("value").ShouldBe("1996.13.40");
        input.GetAttribute("aria-invalid").ShouldBe("true");
        input.GetAttribute("aria-describedby").ShouldBe("BirthDate-error");
        html.QuerySelector("#BirthDate-error")!.TextContent.ShouldBe("没有这一天。");
    }

    [Fact]
    public async Task A_date_is_shown_in_one_way()
    {
        _page.Model.BirthDate = new DateOnly(1968, 4, 5);
        (await Field("BirthDate").RenderAsync()).QuerySelector("input")!.GetAttribute("value").ShouldBe("1968-04-05");
    }

    [Fact]
    public async Task Choices_make_a_select_that_starts_without_a_choice()
    {
        var field = Field("Education");
        field.Items = [new SelectListItem("大学本科", "20")];
        var options = (await field.RenderAsync()).QuerySelectorAll("select option");
        options.Select(option => option.TextContent).ShouldBe(["请选择", "大学本科"]);
        options[0].GetAttribute("value").ShouldBeNullOrEmpty();
    }

    [Fact]
    public async Task A_yes_or_no_is_a_box_before_its_label()
    {
        var html = await Field("NotHeld").RenderAsync();
        var box = html.QuerySelector(".choice input[type=checkbox]")!;
        box.NextElementSibling!.GetAttribute("type").ShouldBe("hidden");
        html.QuerySelector(".choice label")!.GetAttribute("for").ShouldBe(box.Id);
    }

    [Fact]
    public async Task Other_attributes_go_to_the_control()
    {
        var html = await Field("Name").RenderAsync(given: ("maxlength", "50"));
        html.QuerySelector("input")!.GetAttribute("maxlength").ShouldBe("50");
    }

    [Fact]
    public async Task The_error_summary_links_each_error_to_its_field()
    {
        _page.View.ModelState.AddModelError("People[2].Name", "请填写姓名。");
        _page.View.ModelState.AddModelError("", "期末不等于期初加增加减减少。");
        var html = await new ErrorSummaryTagHelper { ViewContext = _page.View }.RenderAsync();

        html.QuerySelector("[role=alert]").ShouldNotBeNull();
        html.QuerySelectorAll("li").Length.ShouldBe(2);
        html.QuerySelector("a")!.GetAttribute("href").ShouldBe("#People_2__Name");
    }

    [Fact]
    public async Task The_error_summary_follows_the_order_of_the_form()
    {
        foreach (var key in new[] { "BirthDate", "Name", "" })
            _page.View.ModelState.AddModelError(key, $"错在{key}");
        var html = await new ErrorSummaryTagHelper { ViewContext = _page.View }.RenderAsync();
        html.QuerySelectorAll("li").Select(li => li.TextContent).ShouldBe(["错在", "错在Name", "错在BirthDate"]);
    }

    [Fact]
    public async Task A_form_in_order_has_no_error_summary() =>
        (await new ErrorSummaryTagHelper { ViewContext = _page.View }.RenderAsync()).ChildElementCount.ShouldBe(0);
}
