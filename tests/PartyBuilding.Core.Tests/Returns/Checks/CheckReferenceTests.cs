using PartyBuilding.Core.Returns.Checks;

namespace PartyBuilding.Core.Tests.Returns.Checks;

/// <summary>Figures from beyond this return (表间校核, 手册2008 L4549).</summary>
public sealed class CheckReferenceTests
{
    private static readonly FigureSet Figures = new(new Dictionary<string, long?> { ["end"] = 40, ["in"] = 3 }, new Dictionary<string, long?> { ["end"] = 38 })
    {
        Others = new Dictionary<FigureSource, SourceFigures>
        {
            [new(PeriodShift.LastYear)] = Of(30),
            [new(PeriodShift.None, "std.LYJB-1")] = Of(40),
            [new(PeriodShift.Previous, "std.LYJB-1")] = Of(37),
            [new(PeriodShift.LastYear, "std.LYJB-1")] = Of(29),
            [new(PeriodShift.None, "std.DZB-1", true)] = Of(41),
            [new(PeriodShift.Previous, "std.DZB-1", true)] = Of(39) with { IsComplete = false },
        },
    };

    [Theory]
    [InlineData("去年同期.end = 30", true)]
    [InlineData("[std.LYJB-1].end = end", true)]
    [InlineData("【std.LYJB-1】.end = end", true)]
    [InlineData("上期.[std.LYJB-1].end = 37", true)]
    [InlineData("去年同期.[std.LYJB-1].end = 29", true)]
    [InlineData("end = [std.DZB-1].下级和(end)", false)]
    [InlineData("end + 1 = [std.DZB-1].下级和( end )", true)]
    [InlineData("end = [std.DZB-1].下级和(end) - 1 且 上期.end = 38", true)]
    [InlineData("同比变动超过(end, 30%, 2)", true)]
    [InlineData("同比变动超过(end, 30%, 11)", false)]
    [InlineData("同比变动超过(end, 40%, 2)", false)]
    public void References(string text, bool holds) => CheckExpression.Parse(text).Holds(Figures).ShouldBe(holds);

    [Theory]
    [InlineData("[std.ABC-1].end = 1")]
    [InlineData("[std.LYJB-1].none = 1")]
    [InlineData("下级和(end) = 1")]
    [InlineData("上期.[std.DZB-1].下级和(end) = 39")]
    [InlineData("同比变动超过(in, 30%, 2)")]
    public void A_figure_that_has_not_arrived_or_not_from_everybody_below_skips_the_check(string text)
        => CheckExpression.Parse(text).Holds(Figures).ShouldBeNull();

    [Fact]
    public void Figures_of_this_return_come_first_then_the_period_before_then_all_others()
        => CheckForms.Run(CheckForms.Check("[std.LYJB-1].end = 去年同期.end + 上期.a + a"), Figures with
        {
            Current = new Dictionary<string, long?> { ["a"] = 1 }, Previous = new Dictionary<string, long?> { ["a"] = 2 },
        }).ShouldHaveSingleItem().Basis.ShouldBe("1,2,40,30");

    [Theory]
    [InlineData("[std.LYJB-1]end = 1", 1, "项目、数字或者运算符", "「[std.LYJB-1]」")]
    [InlineData("[std.LYJB-1].和(end) = 1", 1, "项目、数字或者运算符", "「[std.LYJB-1]」")]
    [InlineData("end = 上期.去年同期.end", 7, "项目、数字或者运算符", "「上期.去年同期.end」")]
    [InlineData("end = 下级和(上期.end)", 11, "本期项目", "「end」")]
    [InlineData("end = 下级和(end, in)", 14, "「)」", "「,」")]
    [InlineData("下级和(end)", 1, "条件", "「下级和」")]
    [InlineData("只填其一(end)", 9, "「,」", "「)」")]
    [InlineData("必须为空(上期.end)", 6, "本期项目", "「end」")]
    public void What_cannot_be_read_is_refused_with_its_place(string text, int position, string expected, string found)
        => Should.Throw<FormatException>(() => CheckExpression.Parse(text)).Message.ShouldBe($"第 {position} 个字符：此处应为{expected}，实际是{found}。");

    private static SourceFigures Of(long end) => new(new Dictionary<string, long?> { ["end"] = end });
}
