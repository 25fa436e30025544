using PartyBuilding.Core.Returns.Checks;

namespace PartyBuilding.Core.Tests.Returns.Checks;

public sealed class CheckExpressionTests
{
    private static readonly FigureSet Figures = new(
        new Dictionary<string, long?> { ["a"] = 6, ["b"] = 4, ["zero"] = 0, ["none"] = null, ["end.age36-59"] = 10, ["huge"] = long.MaxValue },
        new Dictionary<string, long?> { ["a"] = 5, ["b"] = 10, ["zero"] = 0, ["none"] = 7 });

    [Theory]
    [InlineData("a = 6", true)]
    [InlineData("a = b", false)]
    [InlineData("a ≠ b", true)]
    [InlineData("a <> 6", false)]
    [InlineData("b < a", true)]
    [InlineData("a < 6", false)]
    [InlineData("a ≤ 6", true)]
    [InlineData("a <= b", false)]
    [InlineData("a > b", true)]
    [InlineData("a > 6", false)]
    [InlineData("a ≥ 6", true)]
    [InlineData("b >= a", false)]
    public void Comparisons(string text, bool holds) => CheckExpression.Parse(text).Holds(Figures).ShouldBe(holds);

    [Theory]
    [InlineData("a + b = 10")]
    [InlineData("a - b = 2")]
    [InlineData("a − b = 2")]
    [InlineData("a * b = 24")]
    [InlineData("a × b = 24")]
    [InlineData("a ÷ b = 1.5")]
    [InlineData("a / b = 1.5")]
    [InlineData("a - b - 1 = 1")]
    [InlineData("a + b × 2 = 14")]
    [InlineData("(a + b) × 2 = 20")]
    [InlineData("b - a = -2")]
    [InlineData("b = 40% × end.age36-59")]
    [InlineData("end.age36-59 = a + b")]
    [InlineData("a = 上期.a + 1")]
    [InlineData("和(a, b, 1) = 11")]
    [InlineData("和(a) = 6")]
    [InlineData("绝对值(b - a) = 2")]
    [InlineData("绝对值（a - b）= 2")]
    public void Arithmetic(string text)
    {
        CheckExpression.Parse(text).Holds(Figures).ShouldBe(true);
        CheckExpression.Parse($"非 ({text})").Holds(Figures).ShouldBe(false);
    }

    [Theory]
    [InlineData("a = 6 且 b = 4", true)]
    [InlineData("a = 6 且 b = 5", false)]
    [InlineData("a = 7 或 b = 4", true)]
    [InlineData("a = 7 或 b = 5", false)]
    [InlineData("a = 6 或 b = 5 且 b = 6", true)]
    [InlineData("(a = 6 或 b = 5) 且 b = 6", false)]
    [InlineData("非 a = 6", false)]
    [InlineData("非非 a = 6", true)]
    [InlineData("如果 a = 6 则 b = 4", true)]
    [InlineData("如果 a = 6 则 b = 5", false)]
    [InlineData("如果 a = 7 则 b = 5", true)]
    public void Conditions(string text, bool holds) => CheckExpression.Parse(text).Holds(Figures).ShouldBe(holds);

    [Theory]
    [InlineData("都填或都不填(a, b)", true)]
    [InlineData("都填或都不填(a, zero)", false)]
    [InlineData("都填或都不填(none, a)", false)]
    [InlineData("都填或都不填(zero, none)", true)]
    [InlineData("变动超过(b, 30%, 2)", true)]
    [InlineData("变动超过(b, 60%, 2)", false)]
    [InlineData("变动超过(b, 30%, 7)", false)]
    [InlineData("变动超过(a, 10%, 2)", false)]
    [InlineData("非变动超过(a, 10%, 1)", false)]
    public void Functions(string text, bool holds) => CheckExpression.Parse(text).Holds(Figures).ShouldBe(holds);

    [Theory]
    [InlineData("none = 0")]
    [InlineData("unheard-of = 0")]
    [InlineData("a = 6 或 none = 1")]
    [InlineData("如果 a = 7 则 none = 1")]
    [InlineData("a > 上期.end.age36-59")]
    [InlineData("变动超过(none, 30%, 2)")]
    [InlineData("变动超过(end.age36-59, 30%, 2)")]
    [InlineData("a ÷ zero > 1")]
    [InlineData("huge × huge > 1")]
    public void A_check_without_its_figures_is_skipped(string text) => CheckExpression.Parse(text).Holds(Figures).ShouldBeNull();

    [Fact]
    public void Without_a_return_of_the_month_before_a_check_on_it_is_skipped() =>
        CheckExpression.Parse("a = 上期.a").Holds(Figures with { Previous = null }).ShouldBeNull();

    [Fact]
    public void The_cells_are_named_in_order_and_once()
    {
        var check = CheckExpression.Parse("b = 上期.zero + a - b 且 非 变动超过(a, 30%, 2)");
        check.Cells.ShouldBe(["b", "a"]);
        check.PreviousCells.ShouldBe(["zero", "a"]);
    }

    [Theory]
    [InlineData("", 1, "项目、数字、函数或者括号", "结尾")]
    [InlineData("a", 1, "条件", "「a」")]
    [InlineData("a =", 4, "项目、数字、函数或者括号", "结尾")]
    [InlineData("a ! b", 3, "项目、数字或者运算符", "「! b」")]
    [InlineData("a- b = 2", 1, "项目、数字或者运算符", "「a- b = 2」")]
    [InlineData("支部 = 2", 1, "项目、数字或者运算符", "「支部 = 2」")]
    [InlineData("(a = 6", 7, "「)」", "结尾")]
    [InlineData("a = 6 b", 7, "运算符或者结尾", "「b」")]
    [InlineData("a < b < 3", 7, "运算符或者结尾", "「<」")]
    [InlineData("如果 a = 6 b = 4", 10, "「则」", "「b」")]
    [InlineData("如果 a 则 b = 4", 4, "条件", "「a」")]
    [InlineData("a 且 b = 4", 1, "条件", "「a」")]
    [InlineData("非 a", 3, "条件", "「a」")]
    [InlineData("和 a", 3, "「(」", "「a」")]
    [InlineData("和(a = 6) = 1", 3, "数值", "「a」")]
    [InlineData("都填或都不填(a)", 9, "「,」", "「)」")]
    [InlineData("都填或都不填(a, 3)", 11, "本期项目", "「3」")]
    [InlineData("变动超过(上期.a, 30%, 2)", 6, "本期项目", "「a」")]
    [InlineData("变动超过(a, 30, 2)", 9, "百分数", "「30」")]
    [InlineData("变动超过(a, 30%, b)", 14, "数字", "「b」")]
    public void What_cannot_be_read_is_refused_with_its_place(string text, int position, string expected, string found) =>
        Should.Throw<FormatException>(() => CheckExpression.Parse(text))
            .Message.ShouldBe($"第 {position} 个字符：此处应为{expected}，实际是{found}。");

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        CheckExpression.Parse(new string('(', 240) + "a = 6" + new string(')', 240)).Holds(Figures).ShouldBe(true);
        Should.Throw<FormatException>(() => CheckExpression.Parse(new string('(', 100_000))).Message.ShouldStartWith("第 501 个字符：此处应为结尾");
    }
}
