using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Tests.Returns.Life;

public sealed class ReviewTests : ReturnTest
{
    [Fact]
    public async Task Only_the_level_with_the_duty_reviews()
    {
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        foreach (var other in new[] { X, Y, West })
            (await PassAsync(X, June, other)).Kind.ShouldBe(OutcomeKind.NotFound);
        (await SendBackAsync(X, June, X)).Kind.ShouldBe(OutcomeKind.NotFound);
        Must(await PassAsync(X, June, East));
        (await ReturnAsync(X, June)).ReviewedBy.ShouldBe("李工");
    }

    [Fact]
    public async Task The_district_reviews_the_branches_directly_under_it()
    {
        var direct = await World.BranchAsync(District, "直属支部");
        await OpenedAsync(June);
        await SubmittedAsync(direct, June);
        Must(await PassAsync(direct, June, District));
    }

    [Fact]
    public async Task Sent_back_cell_by_cell_and_corrected()
    {
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        Must(await SendBackAsync(X, June, East, "dues.paid", "请与收据核对"));
        var page = await PageAsync(X, June);
        (page.Status, page.Cells["dues.paid"].SendBackReason).ShouldBe((ReturnStatus.SentBack, "请与收据核对"));
        (await Read(db => db.SubmittedMonths.CountAsync())).ShouldBe(0);

        Must(await SaveAsync(X, June, "dues.paid", 0));
        (await PageAsync(X, June)).Cells["dues.paid"].SendBackReason.ShouldBeNull();
        Must(await SubmitAsync(X, June));
        Must(await SendBackAsync(X, June, East, "dues.payable"));
        (await PageAsync(X, June)).Cells.Values.Count(c => c.SendBackReason is not null).ShouldBe(1);
    }

    [Fact]
    public async Task A_reason_of_an_earlier_round_does_not_come_back()
    {
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        Must(await SendBackAsync(X, June, East, "dues.paid"));
        Must(await SubmitAsync(X, June));
        Must(await SendBackAsync(X, June, East, "dues.payable"));
        (await PageAsync(X, June)).Cells["dues.paid"].SendBackReason.ShouldBeNull();
    }

    [Fact]
    public async Task Sending_back_needs_a_reason_at_a_cell_that_exists()
    {
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        (await SendBackAsync(X, June, East, reason: " ")).Kind.ShouldBe(OutcomeKind.Refused);
        (await SendBackAsync(X, June, East, "no.such")).Findings[0].Field.ShouldBe("no.such");
        var step = await StepAsync(X, June);
        var none = new SendBack(step.ReturnId, step.Version, new Dictionary<string, string>());
        (await With((ReturnReview s) => s.SendBackAsync(none, At(East)))).Kind.ShouldBe(OutcomeKind.Refused);
        Must(await With((ReturnReview s) => s.SendBackAsync(none, At(East, "整张表请重新核对"))));
    }

    [Fact]
    public async Task Passing_and_sending_back_at_once_end_in_one_of_the_two()
    {
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        var step = await StepAsync(X, June);
        var both = await Task.WhenAll(
            Task.Run(() => With((ReturnReview s) => s.PassAsync(step, At(East, name: "甲")))),
            Task.Run(() => With((ReturnSubmission s) => s.WithdrawAsync(step, At(X, name: "乙")))));
        both.Select(o => o.Kind).Order().ShouldBe([OutcomeKind.Ok, OutcomeKind.Conflict]);
    }

    [Fact]
    public async Task Clean_returns_pass_together_and_the_others_wait()
    {
        var far = await World.BranchAsync(West, "丙支部");
        var period = await OpenedAsync(June);
        await SubmittedAsync(X, June);
        await SubmittedAsync(far, June);
        await FillAsync(Y, June);
        Must(await SaveAsync(Y, June, "end.hardship", 0));
        Must(await SaveAsync(Y, June, "corrected", 1, "手工更正"));
        Must(await SubmitAsync(Y, June));

        Must(await With((ReturnReview s) => s.PassCleanAsync(period, At(East)))).ShouldBe(1);
        (await ReturnAsync(X, June)).Status.ShouldBe(ReturnStatus.Reviewed);
        (await ReturnAsync(Y, June)).Status.ShouldBe(ReturnStatus.Submitted);
        (await ReturnAsync(far, June)).Status.ShouldBe(ReturnStatus.Submitted);
        Must(await With((ReturnReview s) => s.PassCleanAsync(period, At(X)))).ShouldBe(0);
    }

    [Fact]
    public async Task The_district_passes_nothing_wholesale_that_a_township_is_to_read()
    {
        var direct = await World.BranchAsync(District, "直属支部");
        var period = await OpenedAsync(June);
        await SubmittedAsync(X, June);
        await SubmittedAsync(direct, June);

        var periodId = (await ReturnAsync(X, June)).PeriodId;
        (await With((WaitingReturns s) => s.OfAsync(periodId, At(District).Scope))).ShouldBe(new Waiting(Own: 1, Clean: 1, Below: 1));
        (await With((WaitingReturns s) => s.OfAsync(periodId, At(East).Scope))).ShouldBe(new Waiting(Own: 1, Clean: 1, Below: 0));
        Must(await With((ReturnReview s) => s.PassCleanAsync(period, At(District)))).ShouldBe(1);
        (await ReturnAsync(X, June)).Status.ShouldBe(ReturnStatus.Submitted);
        (await ReturnAsync(direct, June)).Status.ShouldBe(ReturnStatus.Reviewed);
    }

    [Fact]
    public async Task Accepting_over_something_unreviewed_needs_a_reason()
    {
        var period = await OpenedAsync(June);
        await SubmittedAsync(X, June);
        Must(await PassAsync(X, June, East));
        var refused = await AcceptAsync(period, Department());
        (Code(refused), refused.Findings[0].Message).ShouldBe(("RETURN-BELOW", "还有1个单位没有报送或没有审核通过。"));
        (await AcceptAsync(period, At(East, "原因"))).Kind.ShouldBe(OutcomeKind.NotFound);
        Must(await AcceptAsync(period, Department("乙支部停电，随后补报"))).ShouldBe(1);
        (await ReturnAsync(X, June)).Status.ShouldBe(ReturnStatus.Accepted);
        (await ReturnAsync(Y, June)).Status.ShouldBe(ReturnStatus.NotStarted);
        (await SendBackAsync(X, June, East)).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task Reopening_makes_a_second_revision_and_keeps_the_first()
    {
        var period = await OpenedAsync(June);
        await SubmittedAsync(X, June);
        var early = await StepAsync(X, June);
        (await With((ReturnAcceptance s) => s.ReopenAsync(early, Department("更正")))).Kind.ShouldBe(OutcomeKind.Conflict);
        Must(await PassAsync(X, June, East));
        Must(await AcceptAsync(period, Department("先接收")));
        var accepted = await StepAsync(X, June);
        (await With((ReturnAcceptance s) => s.ReopenAsync(accepted, Department()))).Kind.ShouldBe(OutcomeKind.Refused);
        (await With((ReturnAcceptance s) => s.ReopenAsync(accepted, At(East, "更正")))).Kind.ShouldBe(OutcomeKind.NotFound);

        Must(await With((ReturnAcceptance s) => s.ReopenAsync(accepted, Department("更正党费"))));
        var next = await ReturnAsync(X, June);
        (next.Revision, next.Status).ShouldBe((2, ReturnStatus.SentBack));
        Must(await SaveAsync(X, June, "dues.payable", 500));
        Must(await SubmitAsync(X, June));
        var first = await Read(db => db.Set<UnitReturn>().SingleAsync(r => r.PublicId == accepted.ReturnId));
        (first.Revision, first.IsLatest, first.Status).ShouldBe((1, false, ReturnStatus.Accepted));
        (await Read(db => db.Set<ReturnCell>().CountAsync(c => c.ReturnId == first.Id && c.Value == 500))).ShouldBe(0);
    }

    private Task<Outcome<int>> AcceptAsync(Guid period, CommandContext context)
        => With((ReturnAcceptance s) => s.AcceptAsync(period, East.PublicId, context));
}
