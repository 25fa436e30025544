using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Tests.Returns.Life;

/// <summary>
/// Two people at one return at the same moment, on threads and contexts of their own over one real database. One wins; the
/// other is told by whom and how; one event is recorded and nothing is half saved.
/// </summary>
public sealed class RaceTests : ReturnTest
{
    [Fact]
    public async Task Of_two_clerks_one_passes_and_the_other_reads_who_did()
    {
        var step = await SubmittedStepAsync();
        var told = (await Race.RunAsync(Pass(step, "甲"), Pass(step, "乙"))).Loser();
        told.ShouldMatch("^[甲乙]已于7月5日 10:00审核通过.*现在是“审核通过”");
        await EventsAsync("return.passed", 1);
        (await ReturnAsync(X, June)).ReviewedBy.ShouldBe(told[..1]);
    }

    [Fact]
    public async Task One_clerk_passes_while_another_sends_back()
    {
        var step = await SubmittedStepAsync();
        var both = await Race.RunAsync(Pass(step, "甲"), SendBack(step, "乙"));
        both.Loser().ShouldStartWith(both[0].IsOk ? "甲已于7月5日 10:00审核通过" : "乙已于7月5日 10:00退回修改");
        var found = await ReturnAsync(X, June);
        found.Status.ShouldBe(both[0].IsOk ? ReturnStatus.Reviewed : ReturnStatus.SentBack);
        (found.RecordedNo is not null).ShouldBe(both[0].IsOk);
        await EventsAsync("return.passed", both[0].IsOk ? 1 : 0);
        await EventsAsync("return.sent-back", both[0].IsOk ? 0 : 1);
        (await Read(db => db.Set<ReturnCell>().CountAsync(c => c.SendBackReason != null))).ShouldBe(both[0].IsOk ? 0 : 1);
    }

    [Fact]
    public async Task The_branch_takes_back_while_the_township_sends_back()
    {
        var step = await SubmittedStepAsync();
        var both = await Race.RunAsync(
            Race.Step(() => With((ReturnSubmission s) => s.WithdrawAsync(step, At(X, name: "张书记")))), SendBack(step, "乙"));
        both.Loser().ShouldStartWith(both[0].IsOk ? "张书记已于7月5日 10:00撤回" : "乙已于7月5日 10:00退回修改");
        (await ReturnAsync(X, June)).Status.ShouldBe(both[0].IsOk ? ReturnStatus.Draft : ReturnStatus.SentBack);
        // Open again either way: the month takes postings, and no half of the other step stays.
        (await Read(db => db.SubmittedMonths.CountAsync())).ShouldBe(0);
        (await EventCountAsync("return.withdrawn") + await EventCountAsync("return.sent-back")).ShouldBe(1);
    }

    [Fact]
    public async Task The_branch_submits_while_the_township_submits_for_it()
    {
        await OpenedAsync(June);
        await FillAsync(X, June);
        var step = await StepAsync(X, June);
        var both = await Race.RunAsync(Submit(step, At(X, name: "张书记")), Submit(step, At(East, name: "甲")));
        both.Loser().ShouldStartWith(both[0].IsOk ? "张书记已于7月5日 10:00上报" : "甲已于7月5日 10:00代支部上报");
        var found = await ReturnAsync(X, June);
        (found.SubmittedBy, found.IsOnBehalf).ShouldBe(both[0].IsOk ? ("张书记", false) : ("甲", true));
        await EventsAsync("return.submitted", 1);
    }

    [Fact]
    public async Task Submitting_while_somebody_saves_a_cell_freezes_either_the_old_figure_or_nothing()
    {
        await OpenedAsync(June);
        await FillAsync(X, June);
        var step = await StepAsync(X, June);
        var both = await Race.RunAsync(Submit(step, At(X, name: "张书记")), Save(step, "dues.paid", 70, "王委员"));
        both.Loser().ShouldStartWith(both[0].IsOk ? "张书记已于7月5日 10:00上报" : "王委员已于7月5日 10:00填报“实交");
        var page = await PageAsync(X, June);
        (page.Status, page.Cells["dues.paid"].Value).ShouldBe(both[0].IsOk ? (ReturnStatus.Submitted, 0L) : (ReturnStatus.Draft, 70L));
    }

    [Fact]
    public async Task Two_values_typed_into_one_cell_at_once_leave_one_and_name_the_cell_to_the_other()
    {
        await OpenedAsync(June);
        var step = await StepAsync(X, June);
        var both = await Race.RunAsync(Save(step, "dues.paid", 70, "张书记"), Save(step, "dues.paid", 80, "王委员"));
        both.Loser().ShouldStartWith($"{(both[0].IsOk ? "张书记" : "王委员")}已于7月5日 10:00填报“实交");
        (await FigureAsync(X, June, "dues.paid")).ShouldBe(both[0].IsOk ? 70 : 80);
        await EventsAsync("return.saved", 1);
    }

    [Fact]
    public async Task Two_clerks_passing_the_clean_ones_pass_each_of_them_once()
    {
        var period = await OpenedAsync(June);
        for (var i = 0; i < 3; i++)
            await World.BranchAsync(East, $"戊{i}支部");
        await With((PeriodUnits s) => s.AlignAsync(period, Department()));
        foreach (var branch in await Read(db => db.Organisations.Where(o => o.Path.StartsWith(East.Path) && o.Id != East.Id).ToListAsync()))
            await SubmittedAsync(branch, June);
        Task<Outcome<int>> All(string who) => With((ReturnReview s) => s.PassCleanAsync(period, At(East, name: who)));
        var both = await Race.RunAsync(Race.Step(() => All("甲")), Race.Step(() => All("乙")));
        both.Sum(o => ((Outcome<int>)o).Value).ShouldBe(5);
        await EventsAsync("return.passed", 5);
    }

    [Fact]
    public async Task Of_two_acceptances_one_is_told_who_has_accepted_and_how_many()
    {
        var period = await PassedAsync();
        Func<Task<Outcome>> Accept(string who)
            => Race.Step(() => With((ReturnAcceptance s) => s.AcceptAsync(period, East.PublicId, At(District, "乙支部随后", who))));
        (await Race.RunAsync(Accept("甲"), Accept("乙"))).Loser().ShouldMatch("^[甲乙]已于7月5日 10:00接收了东街道党工委的 1 份报表");
        await EventsAsync("return.accepted", 1);
    }

    [Fact]
    public async Task The_district_accepts_while_it_also_sends_back()
    {
        var period = await PassedAsync();
        var step = await StepAsync(X, June);
        var both = await Race.RunAsync(
            Race.Step(() => With((ReturnAcceptance s) => s.AcceptAsync(period, East.PublicId, At(District, "先接收", "甲")))),
            Race.Step(() => With((ReturnReview s) => s.SendBackAsync(
                new SendBack(step.ReturnId, step.Version, new Dictionary<string, string> { ["end"] = "请核对" }), At(District, name: "乙")))));
        // Accepting takes what is there: with the one sent back gone, it takes none and says so by its number.
        var found = await ReturnAsync(X, June);
        if (both[1].IsOk)
            (found.Status, ((Outcome<int>)both[0]).Value, found.AcceptedBy).ShouldBe((ReturnStatus.SentBack, 0, null));
        else
        {
            found.Status.ShouldBe(ReturnStatus.Accepted);
            both.Loser().ShouldStartWith("甲已于7月5日 10:00接收");
        }
    }

    [Fact]
    public async Task Of_two_reopenings_one_makes_the_next_revision()
    {
        var period = await PassedAsync();
        Must(await With((ReturnAcceptance s) => s.AcceptAsync(period, East.PublicId, Department("先接收"))));
        var step = await StepAsync(X, June);
        Func<Task<Outcome>> Reopen(string who) => Race.Step(() => With((ReturnAcceptance s) => s.ReopenAsync(step, At(District, "漏报", who))));
        (await Race.RunAsync(Reopen("甲"), Reopen("乙"))).Loser().ShouldMatch("^[甲乙]已于7月5日 10:00重新开放");
        (await Read(db => db.Set<UnitReturn>().CountAsync(r => r.OrganisationId == X.Id))).ShouldBe(2);
        (await ReturnAsync(X, June)).Revision.ShouldBe(2);
    }

    [Fact]
    public async Task A_period_opened_by_many_at_once_is_opened_once()
    {
        var all = await Race.RunAsync([.. Enumerable.Range(1, 6).Select(i => Race.Step(() => OpenAsync(June, context: At(District, name: $"{i}号"))))]);
        var winner = all.Select((o, i) => (o.IsOk, Name: $"{i + 1}号")).Single(x => x.IsOk).Name;
        all.Where(o => !o.IsOk).ShouldAllBe(o => o.Kind == OutcomeKind.Refused && o.Findings[0].Message.Contains($"{winner}已于7月5日 10:00打开"));
        (await Read(db => db.Set<UnitReturn>().CountAsync())).ShouldBe(2);
        await EventsAsync("period.opened", 1);
    }

    private Func<Task<Outcome>> Pass(ReturnStep step, string who) => Race.Step(() => With((ReturnReview s) => s.PassAsync(step, At(East, name: who))));

    private Func<Task<Outcome>> SendBack(ReturnStep step, string who) => Race.Step(() => With((ReturnReview s) => s.SendBackAsync(
        new SendBack(step.ReturnId, step.Version, new Dictionary<string, string> { ["end"] = "请核对" }), At(East, name: who))));

    private Func<Task<Outcome>> Submit(ReturnStep step, CommandContext context)
        => Race.Step(() => With((ReturnSubmission s) => s.SubmitAsync(step, context)));

    private Func<Task<Outcome>> Save(ReturnStep step, string key, long value, string who) => Race.Step(() => With((ReturnEntry s) => s.SaveAsync(
        new SaveCells(step.ReturnId, step.Version, new Dictionary<string, CellEntry> { [key] = new(value) }), At(X, name: who))));

    private async Task<ReturnStep> SubmittedStepAsync()
    {
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        return await StepAsync(X, June);
    }

    private async Task<Guid> PassedAsync()
    {
        var period = await OpenedAsync(June);
        await SubmittedAsync(X, June);
        Must(await PassAsync(X, June, East));
        return period;
    }

    private Task<int> EventCountAsync(string kind) => Read(db => db.BusinessEvents.CountAsync(e => e.Kind == kind));

    private async Task EventsAsync(string kind, int count) => (await EventCountAsync(kind)).ShouldBe(count);
}
