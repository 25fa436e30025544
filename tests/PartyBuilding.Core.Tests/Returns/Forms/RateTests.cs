using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Tests.Returns.Forms;

/// <summary>A rate is worked out from other cells and rounded as its form says.</summary>
public sealed class RateTests
{
    // S000:L253: 4810 of 4845. S004:L20: 894 of 908 buildings. S000:L551: 58 634 of 59 406.
    [Theory]
    [InlineData(4810, 4845, 1, Rounding.HalfUp, "99.3%")]
    [InlineData(4810, 4845, 1, Rounding.CutOff, "99.2%")]
    [InlineData(894, 908, 1, Rounding.HalfUp, "98.5%")]
    [InlineData(894, 908, 1, Rounding.CutOff, "98.4%")]
    [InlineData(58634, 59406, 1, Rounding.HalfUp, "98.7%")]
    [InlineData(58634, 59406, 1, Rounding.CutOff, "98.7%")]
    [InlineData(100, 162, 2, Rounding.HalfUp, "61.73%")]
    [InlineData(1, 118, 0, Rounding.HalfUp, "1%")]
    [InlineData(1, 200, 0, Rounding.HalfUp, "1%")]
    [InlineData(0, 118, 1, Rounding.HalfUp, "0.0%")]
    [InlineData(1135, 908, 1, Rounding.HalfUp, "125.0%")]
    [InlineData(3, 3, 2, Rounding.CutOff, "100.00%")]
    public void It_prints_as_its_form_rounds(long part, long whole, int decimals, Rounding rounding, string text)
    {
        var item = Rate("part ÷ whole", decimals, rounding);
        FigureText.Of(Compute(item, part, whole), item).ShouldBe(text);
    }

    [Fact]
    public void Without_a_whole_there_is_no_rate() => Compute(Rate("part ÷ whole"), 0, 0).ShouldBeNull();

    [Fact]
    public void It_is_never_typed()
        => Faults(Rate("") with { Source = ItemSource.Manual, Expression = null }).ShouldContain(f => f.Contains("百分比只能由其他项目算出", StringComparison.Ordinal));

    [Fact]
    public void Its_rounding_is_named()
        => Faults(Rate("part ÷ whole") with { Rate = null }).ShouldContain(f => f.Contains("写明小数位数", StringComparison.Ordinal));

    [Fact]
    public void No_more_than_two_decimals_are_printed()
        => Faults(Rate("part ÷ whole", 3)).ShouldContain(f => f.Contains("0 至 2 位", StringComparison.Ordinal));

    [Fact]
    public void Nothing_is_worked_out_from_what_was_rounded()
    {
        var twice = new FormItem("twice", "两倍", "两倍", ItemUnit.Person, ItemSource.Computed, Expression: "rate × 2");
        Should.Throw<FormatException>(() => FormFiles.Parse(FormFiles.ToJson(Form([.. Basis, Rate("part ÷ whole"), twice])))).Message.ShouldContain("不能用 rate");
    }

    private static IReadOnlyList<FormItem> Basis =>
        [new("part", "部分", "部分", ItemUnit.Person, ItemSource.Manual), new("whole", "全体", "全体", ItemUnit.Person, ItemSource.Manual)];

    private static FormItem Rate(string expression, int decimals = 1, Rounding rounding = Rounding.HalfUp)
        => new("rate", "占比", "部分 ÷ 全体。", ItemUnit.Percent, ItemSource.Computed, Expression: expression, Rate: new RateFormat(decimals, rounding));

    private static long? Compute(FormItem rate, long part, long whole)
    {
        var values = new Dictionary<string, long?> { ["part"] = part, ["whole"] = whole };
        FormChecker.Compute(Form([.. Basis, rate]), values);
        return values["rate"];
    }

    private static IReadOnlyList<string> Faults(FormItem rate)
        => Should.Throw<FormatException>(() => FormFiles.Parse(FormFiles.ToJson(Form([.. Basis, rate])))).Message.Split('；');

    private static FormDefinition Form(IReadOnlyList<FormItem> items) => new(
        "loc.RATE", "占比表", 1, 202601, null, FormFrequency.Monthly, 5, 10,
        [new FormSection("all", "全部", items, [new FormGroup(null, [.. items.Select(i => i.Key)])])], []);
}
