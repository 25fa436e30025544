using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Tests.Returns.Checks;

public sealed class FormCheckerTests
{
    private static readonly FormDefinition Branch = FormFiles.All.Single(f => f is { Code: "std.DZB-1", Version: 1 });
    private static readonly FormDefinition Coverage = FormFiles.All.Single(f => f is { Code: "std.ZTSHH-1", Version: 1 });

    [Fact]
    public void An_ordinary_month_has_no_findings() => FormChecker.Check(Branch, Month()).ShouldBeEmpty();

    [Fact]
    public void A_wrong_sum_is_told_with_its_figures()
    {
        var finding = FormChecker.Check(Branch, Month(("end", 36), ("start", 35), ("in.transfer", 2), ("in.transfer.district", 2), ("end.age60", 17))).ShouldHaveSingleItem();
        finding.ShouldSatisfyAllConditions(
            f => f.Code.ShouldBe("M01"),
            f => f.Class.ShouldBe(CheckClass.Error),
            f => f.Message.ShouldBe("期末 36 ≠ 期初 35 + 增加 2 − 减少 0"),
            f => f.Basis.ShouldStartWith("36,35,0,2,"),
            f => f.Cells.ShouldContain("out.whole"));
    }

    [Theory]
    [InlineData("start", 34, "M01")]
    [InlineData("in.transfer.outside", 1, "M03")]
    [InlineData("out.transfer.committee", 1, "M04")]
    [InlineData("end.female", 36, "M06")]
    [InlineData("end.age60", 15, "M17")]
    [InlineData("end.floating-out", 1, "M14")]
    [InlineData("end.out-of-contact", 2, "M15")]
    [InlineData("admission.admitted", 1, "M18")]
    [InlineData("service.volunteer-attendance", 3, "M19")]
    [InlineData("life.lesson.held", 1, "M37")]
    [InlineData("life.branch-meeting.present", 36, "M22")]
    [InlineData("life.branch-meeting.made-up", 3, "M24")]
    [InlineData("dues.paid", 12001, "M41")]
    [InlineData("transfer.receipts-outstanding", 1, "M45")]
    public void A_figure_that_does_not_fit_is_found(string key, long value, string code) =>
        FormChecker.Check(Branch, Month((key, value))).Select(f => f.Code).ShouldContain(code);

    // 手册2008 L1737-1739: usual frequencies, so that a month without a meeting is only a hint.
    [Theory]
    [InlineData("branch-meeting", "M42")]
    [InlineData("committee", "M43")]
    [InlineData("group", "M44")]
    public void A_month_without_a_usual_meeting_is_a_hint(string line, string code)
    {
        var none = Branch.Sections.Single(s => s.Key == "life").Items
            .Where(i => i.Key.StartsWith($"life.{line}.", StringComparison.Ordinal)).Select(i => (i.Key, 0L)).ToArray();
        var finding = FormChecker.Check(Branch, Month(none)).ShouldHaveSingleItem();
        (finding.Code, finding.Class).ShouldBe((code, CheckClass.Hint));
    }

    [Fact]
    public void The_start_must_be_the_end_of_the_month_before()
    {
        var figures = Month() with { Previous = new Dictionary<string, long?> { ["end"] = 34 } };
        var finding = FormChecker.Check(Branch, figures).ShouldHaveSingleItem();
        finding.Message.ShouldBe("期初 35 ≠ 上月期末 34");
        finding.Basis.ShouldBe("35,34");
    }

    [Fact]
    public void Money_is_told_in_yuan() =>
        FormChecker.Check(Branch, Month(("dues.paid", 12050))).ShouldHaveSingleItem().Message.ShouldBe("实交党费 120.50 元，多于应交 120.00 元");

    [Fact]
    public void Cells_not_filled_in_are_one_error_a_section()
    {
        var figures = Month();
        var values = figures.Current.ToDictionary();
        foreach (var key in new[] { "held", "due", "present", "absent", "made-up" }) values[$"life.theme-day.{key}"] = null;
        values.Remove("dues.paid");
        var findings = FormChecker.Check(Branch, figures with { Current = values });
        findings.Select(f => (f.Code, f.Class, f.Message)).ShouldBe(
        [
            ("EMPTY-life", CheckClass.Error, "组织生活还有 5 项没有填写"),
            ("EMPTY-dues", CheckClass.Error, "党费还有 1 项没有填写"),
        ]);
        findings[1].Cells.ShouldBe(["dues.paid"]);
    }

    // 宝山组工2005 L551: 49 775 attended and 8 859 made up are 58 634; invited persons are apart.
    [Fact]
    public void Those_not_reached_are_computed_without_the_invited()
    {
        var values = new Dictionary<string, long?> { ["held"] = 1, ["due"] = 59406, ["attended"] = 49775, ["made-up"] = 8859, ["invited"] = 15406 };
        FormChecker.Compute(Coverage, values);
        values["not-reached"].ShouldBe(59406 - 58634);
        FormChecker.Check(Coverage, new FigureSet(values, null)).ShouldHaveSingleItem().Code.ShouldBe("Z04");
        values["made-up"] = null;
        FormChecker.Compute(Coverage, values);
        values["not-reached"].ShouldBeNull();
    }

    [Theory]
    [InlineData(1, 30, 28, 3, "Z01")]
    [InlineData(0, 30, 28, 2, "Z02")]
    [InlineData(2, 30, 28, 2, "Z03")]
    public void Coverage_that_cannot_be_is_an_error(long held, long due, long attended, long madeUp, string code)
    {
        var values = new Dictionary<string, long?> { ["held"] = held, ["due"] = due, ["attended"] = attended, ["made-up"] = madeUp, ["invited"] = 0 };
        FormChecker.Compute(Coverage, values);
        var finding = FormChecker.Check(Coverage, new FigureSet(values, null)).Single(f => f.Code == code);
        finding.Class.ShouldBe(CheckClass.Error);
    }

    private static FigureSet Month(params (string Key, long Value)[] changes)
    {
        var values = Branch.Items.ToDictionary(i => i.Key, _ => (long?)0);
        foreach (var (key, value) in new (string, long)[]
        {
            ("start", 35), ("end", 35), ("end.age35", 6), ("end.age36-59", 13), ("end.age60", 16), ("end.female", 15),
            ("end.floating-out", 3), ("dues.payable", 12000), ("dues.paid", 12000), ("dues.remitted", 12000),
            ("life.branch-meeting.held", 1), ("life.branch-meeting.due", 35), ("life.branch-meeting.present", 33),
            ("life.branch-meeting.absent", 2), ("life.branch-meeting.made-up", 2), ("life.committee.held", 1),
            ("life.committee.due", 5), ("life.committee.present", 5), ("life.group.held", 3), ("life.group.due", 35), ("life.group.present", 35),
        })
        {
            values[key] = value;
        }

        foreach (var (key, value) in changes) values[key] = value;
        return new FigureSet(values, new Dictionary<string, long?> { ["end"] = 35, ["end.floating-out"] = 3, ["end.out-of-contact"] = 0 });
    }
}
