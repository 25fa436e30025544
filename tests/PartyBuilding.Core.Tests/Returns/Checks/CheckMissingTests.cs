using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using static PartyBuilding.Core.Tests.Returns.Checks.CheckForms;

namespace PartyBuilding.Core.Tests.Returns.Checks;

/// <summary>What a missing figure means, whom a check is for, and what a figure must bring along.</summary>
public sealed class CheckMissingTests
{
    [Fact]
    public void By_default_a_missing_figure_skips_the_check() => Run(Check("a = 上期.a"), Figures(3)).ShouldBeEmpty();

    [Fact]
    public void A_missing_figure_may_count_as_0()
    {
        var check = Check("a = 上期.a") with { Missing = MissingFigures.Zero, Message = "{a} 和 {上期.a}" };
        Run(check, Figures(3)).ShouldHaveSingleItem().Message.ShouldBe("3 和 0");
        Run(check, Figures(0)).ShouldBeEmpty();
    }

    // 手册2008 L4549: a blank indicator is "cannot evaluate", not a pass.
    [Fact]
    public void A_figure_that_must_be_there_and_is_not_is_a_finding_and_never_a_pass()
    {
        var finding = Run(Check("a ≥ [std.DZB-1].end + 去年同期.b") with { Missing = MissingFigures.Required }, Figures(3)).ShouldHaveSingleItem();
        finding.Message.ShouldBe("无法校核：缺少《党支部月报》“期末党员数”、去年同期“项目b”");
        finding.Class.ShouldBe(CheckClass.Error);
        finding.Basis.ShouldBe("3,,");
    }

    [Fact]
    public void Each_side_of_a_comparison_may_treat_its_missing_figures_in_its_own_way()
    {
        var check = Check("b + c = 上期.a") with { Missing = MissingFigures.Zero, MissingRight = MissingFigures.Required };
        Run(check, Figures(0, null, 4)).ShouldHaveSingleItem().Message.ShouldStartWith("无法校核");
        var before = Figures(0, null, 4) with { Previous = new Dictionary<string, long?> { ["a"] = 4 } };
        Run(check, before).ShouldBeEmpty();
        Run(check, before with { Previous = new Dictionary<string, long?> { ["a"] = 5 } }).ShouldHaveSingleItem().Message.ShouldBe("a 是 0");
        Run(check with { MissingRight = null, Missing = MissingFigures.Required }, before).ShouldHaveSingleItem().Message.ShouldBe("无法校核：缺少“项目b”");
    }

    [Fact]
    public void A_sum_below_counts_what_has_arrived_only_where_missing_figures_count_as_0()
    {
        var figures = Figures(41) with
        {
            Others = new Dictionary<FigureSource, SourceFigures>
            {
                [new(PeriodShift.None, "std.DZB-1", true)] = new(new Dictionary<string, long?> { ["end"] = 40 }, IsComplete: false),
            },
        };
        var check = Check("a = [std.DZB-1].下级和(end)") with { Message = "{a}、{[std.DZB-1].下级和(end)}" };
        Run(check, figures).ShouldBeEmpty();
        Run(check with { Missing = MissingFigures.Zero }, figures).ShouldHaveSingleItem().Message.ShouldBe("41、40");
        Run(check with { Missing = MissingFigures.Required }, figures).ShouldHaveSingleItem().Message.ShouldBe("无法校核：缺少《党支部月报》下级“期末党员数”之和");
    }

    [Fact]
    public void A_division_by_0_skips_the_check_or_cannot_be_evaluated_unless_it_is_guarded()
    {
        Run(Check("a ÷ b ≥ 2"), Figures(1)).ShouldBeEmpty();
        Run(Check("a ÷ b ≥ 2") with { Missing = MissingFigures.Required }, Figures(1)).ShouldHaveSingleItem().Message.ShouldStartWith("无法校核：除数是 0");
        Run(Check("如果 b ≠ 0 则 a ÷ b ≥ 2") with { Missing = MissingFigures.Required }, Figures(1)).ShouldBeEmpty();
        Run(Check("如果 b ≠ 0 则 a ÷ b ≥ 2"), Figures(1, 1)).ShouldHaveSingleItem();
        Run(Check("b = 0 或 a ÷ b ≥ 2"), Figures(1, 1)).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_check_for_some_kinds_of_unit_is_not_put_to_others()
    {
        var check = Check("必须为空(a, b)") with { For = [OrganisationKind.GeneralBranch] };
        Run(check, Figures(1) with { Unit = OrganisationKind.Committee }).ShouldBeEmpty();
        Run(check, Figures(1) with { Unit = OrganisationKind.GeneralBranch }).ShouldHaveSingleItem().Cells.ShouldBe(["a", "b"]);
        Run(check, Figures(null, 0) with { Unit = OrganisationKind.GeneralBranch }).ShouldBeEmpty();
        Run(check, Figures(1)).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("只填其一(a, b)", 1, 0, true)]
    [InlineData("只填其一(a, b)", 1, null, true)]
    [InlineData("只填其一(a, b)", 1, 2, false)]
    [InlineData("只填其一(a, b)", null, 0, false)]
    [InlineData("都填或都不填(a, b, c)", 1, 1, false)]
    [InlineData("都填或都不填(a, b)", 0, null, true)]
    [InlineData("必须为空(a)", -1, 0, false)]
    public void Filled_means_a_figure_other_than_0(string text, int? a, int? b, bool holds)
        => CheckExpression.Parse(text).Holds(Figures(a, b)).ShouldBe(holds);

    [Fact]
    public void A_figure_that_must_bring_a_list_or_words_is_an_error_without_them()
    {
        var form = With([Manual("a", FigureProof.List), Manual("b", FigureProof.Note), Manual("c")]);
        FormChecker.Check(form, Figures(2, 3, 4)).Select(f => (f.Code, f.Class, f.Message)).ShouldBe(
            [("NOTE-a", CheckClass.Error, "“项目a”填了 2，须附名单"), ("NOTE-b", CheckClass.Error, "“项目b”填了 3，须附说明")]);
        FormChecker.Check(form, Figures(2, 3) with { Noted = new HashSet<string> { "a", "b" } }).ShouldBeEmpty();
        FormChecker.Check(form, Figures(0, null, 0)).ShouldHaveSingleItem().Code.ShouldBe("EMPTY-only");
    }

    [Fact]
    public void The_list_of_a_ledger_cell_is_there_by_itself_and_words_are_not()
    {
        var item = new FormItem("a", "项目a", "台账。", ItemUnit.Person, ItemSource.Ledger, "members.end", Requires: FigureProof.List);
        FormChecker.Check(With([item]), Figures(2)).ShouldBeEmpty();
        FormChecker.Check(With([item with { Requires = FigureProof.Note }]), Figures(2)).ShouldHaveSingleItem().Code.ShouldBe("NOTE-a");
    }

    [Fact]
    public void A_basis_too_long_to_be_kept_still_tells_one_set_of_figures_from_another()
    {
        var items = Enumerable.Range(1, 60).Select(i => Manual($"k{i}")).ToList();
        var check = Check($"和({string.Join(", ", items.Select(i => i.Key))}) = 0") with { Message = "不是 0" };
        string Basis(long last) => FormChecker.Check(With(items, check), new FigureSet(
            items.ToDictionary(i => i.Key, i => (long?)(i.Key == "k60" ? last : 999_999_999_999)), null)).ShouldHaveSingleItem().Basis;
        Basis(1).Length.ShouldBeLessThanOrEqualTo(400);
        Basis(1).ShouldBe(Basis(1));
        Basis(1).ShouldNotBe(Basis(2));
    }
}
