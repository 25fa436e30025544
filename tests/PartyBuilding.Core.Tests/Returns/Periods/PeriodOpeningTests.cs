using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Returns.Periods;

public sealed class PeriodOpeningTests : ReturnTest
{
    [Fact]
    public async Task Expected_are_the_branches_that_stand_in_the_month_less_the_exempted()
    {
        await World.BranchAsync(East, "七月新支部", new DateOnly(2026, 7, 1));
        var closed = await World.BranchAsync(East, "已撤支部");
        var closing = await World.BranchAsync(East, "六月撤销支部");
        var exempt = await World.BranchAsync(West, "免报支部");
        var later = await World.BranchAsync(West, "七月起免报支部");
        await CloseAsync(closed, new DateOnly(2026, 5, 31));
        // The month in which a branch is closed is its last: what left it then has to be reported.
        await CloseAsync(closing, new DateOnly(2026, 6, 10));
        await ExemptAsync(exempt, 202606);
        await ExemptAsync(later, 202607);

        await OpenedAsync(June);

        (await Read(db => db.Set<UnitReturn>().OrderBy(r => r.OrganisationId).Select(r => r.OrganisationId).ToListAsync()))
            .ShouldBe([X.Id, Y.Id, closing.Id, later.Id]);
    }

    [Fact]
    public async Task The_figures_are_there_before_anybody_has_typed()
    {
        var leaver = await World.MemberAsync(X, birth: "1950-01-01");
        await World.MemberAsync(X, sex: "2", birth: "1990-06-30", ethnicity: "03", education: "21");
        await World.MemberAsync(X, sex: "2", birth: "1990-07-01", standing: MemberStanding.Probationary);
        await World.MemberAsync(X, birth: "1966-06-30");
        await World.MemberAsync(X, birth: "1966-07-01", arrivedOn: new DateOnly(2026, 6, 3));
        var floating = await World.MemberAsync(X, birth: "1966-07-01", arrivedOn: new DateOnly(2026, 6, 5), joinedOn: new DateOnly(2026, 6, 5), way: PostingKind.Admitted);
        await World.FactAsync(floating, PersonFactKind.Floating, "O", new DateOnly(2026, 6, 6));
        await World.FactAsync(floating, PersonFactKind.Hardship, "1", new DateOnly(2026, 7, 1));
        Must(await With((MemberLeavingService s) => s.LeaveAsync(
            new LeaveParty(leaver.Person.PublicId, 0, PostingKind.Died, new DateOnly(2026, 6, 20)), Department())));

        await OpenedAsync(June);

        var stored = await Read(db => (
            from r in db.Set<UnitReturn>()
            join c in db.Set<ReturnCell>() on r.Id equals c.ReturnId
            join i in db.Set<PartyBuilding.Core.Returns.Forms.ReturnFormItem>() on c.ItemId equals i.Id
            where r.OrganisationId == X.Id
            select new { i.Key, c.Value, c.Ledger }).ToDictionaryAsync(c => c.Key));
        (string Key, long Value)[] expected =
        [
            ("start", 4), ("in.admitted", 1), ("in.transfer", 1), ("in.transfer.outside", 1), ("in.transfer.district", 0), ("out.died", 1), ("end", 5),
            ("end.probationary", 1), ("end.female", 2), ("end.minority", 1), ("end.college", 1),
            // 35 until the day before the thirty-sixth birthday, 60 from the sixtieth birthday on.
            ("end.age35", 1), ("end.age36-59", 3), ("end.age60", 1),
            ("end.floating-out", 1), ("end.hardship", 0), ("admission.admitted", 1),
        ];
        foreach (var (key, value) in expected)
            (stored[key].Value, stored[key].Ledger).ShouldBe((value, value), key);
        stored["dues.paid"].Value.ShouldBeNull();
    }

    [Fact]
    public async Task Opening_a_second_time_is_refused_and_changes_nothing()
    {
        await OpenedAsync(June);
        var second = await OpenAsync(June);
        second.Kind.ShouldBe(OutcomeKind.Refused);
        second.Findings.ShouldHaveSingleItem().Message.ShouldBe("2026年6月的党支部月报已经开放：测试已于7月5日 10:00打开。");
        (await Read(db => db.Set<UnitReturn>().CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task A_month_that_has_not_begun_cannot_be_opened_and_the_current_one_can()
    {
        var future = await OpenAsync(new Month(202608));
        (future.Kind, future.Findings[0].Message).ShouldBe((OutcomeKind.Refused, "2026年8月还没有开始，不能提前打开。"));
        Must(await OpenAsync(new Month(202607)));
        (await Read(db => db.Set<UnitReturn>().CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task A_return_of_the_current_month_waits_for_the_month_s_last_day()
    {
        var july = new Month(202607);
        await OpenedAsync(july);
        await FillAsync(X, july);
        Code(await SubmitAsync(X, july)).ShouldBe("RETURN-EARLY");
        Clock.MoveTo(new DateOnly(2026, 7, 31));
        Must(await SubmitAsync(X, july));
    }

    [Fact]
    public async Task Of_two_openings_at_the_same_time_exactly_one_wins()
    {
        var both = await Task.WhenAll(Task.Run(() => OpenAsync(June)), Task.Run(() => OpenAsync(June)));
        both.Count(o => o.IsOk).ShouldBe(1);
        both.Single(o => !o.IsOk).Kind.ShouldBe(OutcomeKind.Refused);
        (await Read(db => db.Set<ReturnPeriod>().CountAsync())).ShouldBe(1);
        (await Read(db => db.Set<UnitReturn>().CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Only_the_district_opens()
    {
        (await OpenAsync(June, context: At(East))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await Read(db => db.Set<ReturnPeriod>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_form_that_is_not_in_force_in_the_month_cannot_be_opened()
        => (await OpenAsync(June, "std.ZTSHH-1")).Kind.ShouldBe(OutcomeKind.Refused);

    [Fact]
    public async Task The_last_days_count_working_days_by_the_holiday_table()
    {
        // June 2026 ends on a Tuesday. Plain: the fifth working day is Tuesday 7 July, the tenth Tuesday 14 July.
        await Read(async db =>
        {
            db.Add(new Holiday { Day = new DateOnly(2026, 7, 1), IsWorkday = false, Name = "假日" });
            db.Add(new Holiday { Day = new DateOnly(2026, 7, 4), IsWorkday = true, Name = "调休上班" });
            db.Add(new Holiday { Day = new DateOnly(2026, 7, 10), IsWorkday = false, Name = "假日" });
            return await db.SaveChangesAsync();
        });
        await OpenedAsync(June);
        var period = await Read(db => db.Set<ReturnPeriod>().SingleAsync());
        period.OnTimeUntil.ShouldBe(new DateOnly(2026, 7, 7));
        period.LocksAfter.ShouldBe(new DateOnly(2026, 7, 15));
    }

    private async Task CloseAsync(Organisation branch, DateOnly day)
        => Must(await With((OrganisationClosingService s) => s.CloseAsync(new CloseOrganisation(branch.PublicId, 1, day, Approval: Papers.Approval), Department())));

    private Task ExemptAsync(Organisation branch, int from) => Read(async db =>
    {
        db.Add(new ReturnExemption { OrganisationId = branch.Id, FormCode = Monthly, FromMonth = from, ToMonth = 202701, Reason = "无党员活动", PublicId = Guid.NewGuid(), Document = "沪宝组〔2026〕1号" });
        return await db.SaveChangesAsync();
    });
}
