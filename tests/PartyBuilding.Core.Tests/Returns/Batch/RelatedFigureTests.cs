using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Life;
using static PartyBuilding.Core.Tests.Returns.Checks.CheckForms;

namespace PartyBuilding.Core.Tests.Returns.Batch;

/// <summary>Where the figures of other returns come from (表间校核, 手册2008 L4549).</summary>
public sealed class RelatedFigureTests : CheckTest
{
    private static readonly Month May = new(202605);
    private static readonly Month YearBefore = new(202506);

    [Fact]
    public async Task The_same_period_last_year_and_another_form_of_this_and_the_last_period_are_read_once_they_have_arrived()
    {
        await FormAsync(Form("loc.A-1",
            Check("a = 去年同期.a", "Y") with { Message = "{a} 和 {去年同期.a}" }, Check("a = [loc.O-1].b", "O") with { Message = "{a} 和 {[loc.O-1].b}" },
            Check("a = 上期.[loc.O-1].b", "P") with { Message = "{a} 和 {上期.[loc.O-1].b}" }, Check("非 同比变动超过(a, 10%, 1)", "C")));
        await FormAsync(Form("loc.O-1"));
        foreach (var (month, form) in new[] { (June, "loc.A-1"), (YearBefore, "loc.A-1"), (June, "loc.O-1"), (May, "loc.O-1") })
            await OpenedAsync(month, form);
        await FillAsync(X, June, "loc.A-1", ReturnStatus.Draft, ("a", 10), ("b", 0), ("c", 0));
        await FillAsync(X, YearBefore, "loc.A-1", ReturnStatus.Draft, ("a", 20));
        await FillAsync(X, June, "loc.O-1", ReturnStatus.Draft, ("b", 11));
        await FillAsync(X, May, "loc.O-1", ReturnStatus.SentBack, ("b", 12));
        await FillAsync(Y, June, "loc.O-1", ReturnStatus.Submitted, ("b", 99));
        (await PageAsync(X, June, "loc.A-1")).Checks.ShouldBeEmpty();

        await FillAsync(X, YearBefore, "loc.A-1", ReturnStatus.Locked);
        await FillAsync(X, June, "loc.O-1", ReturnStatus.Submitted);
        await FillAsync(X, May, "loc.O-1", ReturnStatus.Accepted);
        (await PageAsync(X, June, "loc.A-1")).Checks.Select(c => (c.Finding.Code, c.Finding.Message))
            .ShouldBe([("Y", "10 和 20"), ("O", "10 和 11"), ("P", "10 和 12"), ("C", "a 是 10")]);
    }

    // 2008 handbook L4563: a level is summed up once everything below it has been reviewed; no child may be missing.
    [Fact]
    public async Task A_body_is_held_against_its_branches_once_all_of_them_have_arrived()
    {
        await FormAsync(Form("loc.B-1"));
        await FormAsync(Form("loc.T-9", Check("a = [loc.B-1].下级和(b)") with { Message = "{a} 和 {[loc.B-1].下级和(b)}" }) with { FiledBy = Filer.Body });
        await OpenedAsync(June, "loc.B-1");
        await OpenedAsync(June, "loc.T-9");
        await FillAsync(East, June, "loc.T-9", ReturnStatus.Draft, ("a", 4), ("b", 0), ("c", 0));
        await FillAsync(X, June, "loc.B-1", ReturnStatus.Submitted, ("b", 2));
        (await PageAsync(East, June, "loc.T-9")).Checks.ShouldBeEmpty();
        await FillAsync(Y, June, "loc.B-1", ReturnStatus.Submitted, ("b", 3));
        (await PageAsync(East, June, "loc.T-9")).Checks.ShouldHaveSingleItem().Finding.Message.ShouldBe("4 和 5");
        // A branch that owes nothing any more is not waited for.
        await FillAsync(Y, June, "loc.B-1", ReturnStatus.NotDue);
        (await PageAsync(East, June, "loc.T-9")).Checks.ShouldHaveSingleItem().Finding.Message.ShouldBe("4 和 2");
        (await BatchAsync("loc.T-9", June)).Findings.Where(f => f.Organisation == East.Name).ShouldHaveSingleItem().Check.Finding.Message.ShouldBe("4 和 2");
    }

    [Fact]
    public async Task A_form_that_asks_nothing_more_costs_one_statement_and_one_that_sums_below_two()
    {
        var body = Form("loc.T-9", Check("a = [loc.B-1].下级和(b) + 去年同期.a + [loc.O-1].a")) with { FiledBy = Filer.Body };
        (await CountAsync(FormFiles.All[0])).ShouldBe(1);
        (await CountAsync(Form("loc.A-1", Check("a = 去年同期.a + [loc.O-1].b + 上期.[loc.O-1].b")))).ShouldBe(1);
        (await CountAsync(body)).ShouldBe(2);

        Task<int> CountAsync(FormDefinition form) => StatementCounter.OfAsync(
            () => With((CheckFigures f) => f.ReadAsync(form, MonthSpan.Of(June), East.Id)));
    }

    [Fact]
    public async Task A_check_for_committees_is_not_put_to_a_work_committee()
    {
        await FormAsync(Form("loc.T-9", Check("必须为空(a)") with { For = [OrganisationKind.Committee] }, Check("必须为空(b)", "T02") with { For = [East.Kind] }) with { FiledBy = Filer.Body });
        East.Kind.ShouldNotBe(OrganisationKind.Committee);
        await OpenedAsync(June, "loc.T-9");
        await FillAsync(East, June, "loc.T-9", ReturnStatus.Draft, ("a", 4), ("b", 1), ("c", 0));
        (await PageAsync(East, June, "loc.T-9")).Checks.ShouldHaveSingleItem().Finding.Code.ShouldBe("T02");
        (await BatchAsync("loc.T-9", June, OrgScope.Of(East.Path))).Findings.ShouldHaveSingleItem().Check.Finding.Code.ShouldBe("T02");
    }
}
