using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using static PartyBuilding.Core.Tests.Returns.Checks.CheckForms;

namespace PartyBuilding.Core.Tests.Returns.Forms;

public sealed class FormFaultsTests
{
    private static readonly FormDefinition Body = Of() with { FiledBy = Filer.Body };

    [Theory]
    [InlineData("a + nobody = 1", "校核式 T01 用了没有的项目 nobody（第 5 个字符）")]
    [InlineData("a = 去年同期.nobody", "校核式 T01 用了没有的项目 nobody（第 5 个字符）")]
    [InlineData("a = [loc.T-1].nobody", "校核式 T01 用了没有的项目 nobody（第 5 个字符）")]
    [InlineData("a + (b = 1) = 2", "校核式 T01：第 6 个字符：此处应为数值，实际是「b」")]
    [InlineData("上期.a = 上期.b", "校核式 T01 没有用到本表本期的项目")]
    [InlineData("如果 1 = 1 则 a = b", "校核式 T01：第 4 个字符：条件里没有项目，结果永远一样")]
    [InlineData("a + b ≥ a + b", "校核式 T01：第 1 个字符：两边是同一个式子，结果永远一样")]
    [InlineData("a ÷ 0 = 1", "校核式 T01：第 5 个字符：除数是 0")]
    [InlineData("a = 下级和(a)", "校核式 T01：第 5 个字符：本表由党支部填报，没有下级")]
    public void A_faulty_rule_is_named_with_its_place(string expression, string words) => FormFaults.Of(Of(Check(expression))).ShouldBe([words]);

    [Fact]
    public void A_faulty_message_is_named() =>
        FormFaults.Of(Of(Check("a = 1") with { Message = "{a} 和 {去年同期.nobody}" })).ShouldBe(["校核式 T01 用了没有的项目 nobody"]);

    [Fact]
    public void Applicability_that_never_applies_is_a_fault()
    {
        FormFaults.Of(Of(Check("a = 1") with { For = [] })).ShouldHaveSingleItem().ShouldContain("没有适用的单位类别");
        FormFaults.Of(Of(Check("a = 1") with { For = [OrganisationKind.Committee] })).ShouldHaveSingleItem().ShouldContain("永远不会执行");
        FormFaults.Of(Of(Check("a = 1") with { For = [OrganisationKind.Branch] })).ShouldBeEmpty();
        FormFaults.Of(Of(Check("a = 1 或 b = 1") with { MissingRight = MissingFigures.Zero })).ShouldHaveSingleItem().ShouldContain("不是左右两边的比较");
    }

    [Fact]
    public void Other_forms_and_their_items_are_looked_up()
    {
        IReadOnlyList<string> Across(FormDefinition form, string expression) => [.. FormFaults.Across(form with { Checks = [Check(expression)] }, FormFiles.All)];
        Across(Of(), "a = [std.DZB-1].end").ShouldBeEmpty();
        Across(Of(), "a = [std.NONE-1].end").ShouldBe(["校核式 T01：用了没有的表式 std.NONE-1（第 5 个字符）"]);
        Across(Of(), "a = 上期.[std.DZB-1].nobody").ShouldBe(["校核式 T01：用了表式 std.DZB-1 没有的项目 nobody（第 5 个字符）"]);
        Across(Body, "a = [std.DZB-1].end").ShouldHaveSingleItem().ShouldContain("要用下级和");
        Across(Body, "a = [std.DZB-1].下级和(end)").ShouldBeEmpty();
        FormFaults.Of(Body with { Checks = [Check("a = 下级和(a)")] }).ShouldHaveSingleItem().ShouldContain("下级填的不是本表");
    }

    [Fact]
    public void Items_that_rest_on_each_other_in_a_circle_are_named()
    {
        var form = With([Manual("a"), Computed("x", "y + a"), Computed("y", "z"), Computed("z", "x - a")]);
        FormFaults.Of(form).ShouldBe(["计算项互相引用：x → y → z → x"]);
    }

    [Fact]
    public void Computed_items_may_stand_in_any_order()
    {
        var form = With([Computed("x", "y + a"), Computed("y", "a × 2"), Manual("a")]);
        FormFaults.Of(form).ShouldBeEmpty();
        var values = new Dictionary<string, long?> { ["a"] = 5 };
        FormChecker.Compute(form, values);
        values["x"].ShouldBe(15);
    }

    [Fact]
    public void A_computed_item_can_require_nothing() =>
        FormFaults.Of(With([Manual("a"), Computed("x", "a") with { Requires = FigureProof.Note }])).ShouldHaveSingleItem().ShouldContain("是计算项");

    [Theory]
    [InlineData("a ÷ b > 1", 5)]
    [InlineData("如果 a ≠ 0 则 a ÷ b > 1", 16)]
    [InlineData("b ≠ 0 或 a ÷ b > 1", 13)]
    [InlineData("如果 b ≥ 0 则 a ÷ b > 1", 16)]
    [InlineData("a ÷ (b + c) > 1", 6)]
    public void A_divisor_that_can_be_0_is_warned_of(string expression, int position) =>
        FormFaults.Warnings(Of(Check(expression))).ShouldHaveSingleItem().ShouldStartWith($"校核式 T01：第 {position} 个字符：除数可能是 0");

    [Theory]
    [InlineData("a ÷ 2 > 1")]
    [InlineData("如果 b ≠ 0 则 a ÷ b > 1")]
    [InlineData("如果 b > 0 且 c > 0 则 a ÷ b ÷ c > 1")]
    [InlineData("如果 非 b = 0 则 a ÷ b > 1")]
    [InlineData("b = 0 或 a ÷ b > 1")]
    [InlineData("b > 0 且 a ÷ b > 1")]
    [InlineData("如果 b + c > 0 则 a ÷ (b + c) > 1")]
    public void A_guarded_divisor_is_not(string expression) => FormFaults.Warnings(Of(Check(expression))).ShouldBeEmpty();

    // A published file never changes; members added later stand at their default and are not written.
    [Fact]
    public void Members_added_later_are_written_only_where_they_say_something()
    {
        foreach (var form in FormFiles.All)
            FormFiles.ToJson(form).Contains("\"requires\"", StringComparison.Ordinal).ShouldBe(form.Items.Any(i => i.Requires != FigureProof.None), form.Code);
        var json = FormFiles.ToJson(With([Manual("a", FigureProof.List)], Check("a = 1") with { Missing = MissingFigures.Required, MissingRight = MissingFigures.Skip, For = [OrganisationKind.Branch] }));
        json.ShouldContain("\"requires\":\"List\"");
        FormFiles.ToJson(FormFiles.Parse(json)).ShouldBe(json);
        FormFiles.All.ShouldAllBe(f => !FormFiles.ToJson(f).Contains("\"missing", StringComparison.Ordinal));
    }
}
