using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Education;
using PartyBuilding.Core.Members.Work;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Members.Work;

public sealed class MemberWorkTests : ServiceTest
{
    private static readonly DateOnly Day = new(2026, 10, 9);

    private Organisation _branch = null!;
    private Organisation _former = null!;
    private WorldMember _member = null!;

    [Fact]
    public async Task A_members_year_is_read_from_the_registers_and_from_no_other_year()
    {
        await SetUpAsync();
        await AddAsync(
        [
            .. Meeting(_branch, Day, AttendanceState.Present), .. Meeting(_branch, Day.AddDays(1), AttendanceState.MadeUp), .. Meeting(_branch, Day.AddYears(-1), AttendanceState.Present),
            .. Study(Day, true), .. Study(Day.AddDays(2), false), .. Study(Day.AddYears(-1), true),
        ]);
        var work = await WorkAsync(2026);
        work.Meetings.Select(m => (m.On, m.State)).ShouldBe([(Day.AddDays(1), AttendanceState.MadeUp), (Day, AttendanceState.Present)]);
        (work.Studies.Count, work.StudyMinutes, work.StudyCreditTenths).ShouldBe((1, 90, 15));
        (await WorkAsync(2024)).ShouldSatisfyAllConditions(w => w.Meetings.ShouldBeEmpty(), w => w.Dues.ShouldBeEmpty(), w => w.Studies.ShouldBeEmpty());
    }

    [Fact]
    public async Task A_meeting_of_a_former_branch_is_shown_and_opens_only_within_the_scope()
    {
        await SetUpAsync();
        await AddAsync([.. Meeting(_former, Day, AttendanceState.Present), .. Meeting(_branch, Day.AddDays(1), AttendanceState.Present)]);
        (await WorkAsync(2026)).Meetings.Select(m => m.Key is not null).ShouldBe([true, false]);
    }

    [Fact]
    public async Task What_was_taken_back_or_changed_is_not_shown()
    {
        await SetUpAsync();
        var rows = Meeting(_branch, Day, AttendanceState.Present);
        ((MeetingAttendance)rows[1]).SupersededNo = 2;
        await AddAsync(rows);
        (await WorkAsync(2026)).Meetings.ShouldBeEmpty();
    }

    // Dues paid later for a month stand under that month (手册2008 L1916).
    [Fact]
    public async Task Money_stands_under_the_month_it_was_paid_for()
    {
        await SetUpAsync();
        var (september, october) = (Sheet(202609), Sheet(202610));
        await AddAsync([september, october]);
        await AddAsync(
        [
            Charge(september, 1000, DuesChargeState.Due), Charge(october, 1000, DuesChargeState.Due),
            Paid(october, 202609, 400), Paid(october, 202610, 1000), Paid(october, 202611, 300),
        ]);
        var work = await WorkAsync(2026);
        work.Dues.Select(d => (d.Month.Value, d.State, d.PayableFen, d.PaidFen)).ShouldBe(
            [(202611, null, 0L, 300L), (202610, DuesChargeState.Due, 1000L, 1000L), (202609, DuesChargeState.Due, 1000L, 400L)]);
        work.OwedFen.ShouldBe(600);
    }

    private async Task SetUpAsync()
    {
        var township = await World.TownshipAsync(await World.DistrictAsync());
        (_branch, _former) = (await World.BranchAsync(township, "甲支部"), await World.BranchAsync(township, "乙支部"));
        _member = await World.MemberAsync(_branch, name: "张某某");
    }

    private Task<MemberWork> WorkAsync(int year) => With((MemberWorkQueries q) => q.OfYearAsync(_member.Person.PublicId, year, OrgScope.Of(_branch.Path)));

    private Task<int> AddAsync(IReadOnlyList<object> records) => Read(async db =>
    {
        db.AddRange(records);
        return await db.SaveChangesAsync();
    });

    private object[] Meeting(Organisation branch, DateOnly on, AttendanceState state)
    {
        var key = Guid.NewGuid();
        return
        [
            new Meeting { Key = key, OrganisationId = branch.Id, Kind = MeetingKind.BranchMeeting, On = on, Topic = "学习", Due = 1, Present = 1, RecordedNo = 1 },
            new MeetingAttendance { MeetingKey = key, PersonId = _member.Person.Id, State = state, RecordedNo = 1 },
        ];
    }

    private object[] Study(DateOnly on, bool isPresent)
    {
        var key = Guid.NewGuid();
        return
        [
            new EducationActivity
            {
                Key = key, OrganisationId = _branch.Id, On = on, Content = default, Method = default, Form = default, Title = "学习党章", Minutes = 90, CreditTenths = 15, RecordedNo = 1,
            },
            new EducationAttendance
            {
                ActivityKey = key, PersonId = _member.Person.Id, OrganisationId = _branch.Id, On = on, IsPresent = isPresent, Minutes = isPresent ? 90 : 0,
                CreditTenths = isPresent ? 15 : 0, RecordedNo = 1,
            },
        ];
    }

    private DuesSheet Sheet(int month) => new() { PublicId = Guid.NewGuid(), OrganisationId = _branch.Id, Month = month, RosterDay = new Month(month).FirstDay, Status = DuesSheetStatus.Open };

    private DuesCharge Charge(DuesSheet sheet, long fen, DuesChargeState state) => new()
    {
        Key = Guid.NewGuid(), SheetId = sheet.Id, OrganisationId = _branch.Id, PersonId = _member.Person.Id, Month = sheet.Month, StandardFen = fen, PayableFen = fen, State = state,
        RecordedNo = 1,
    };

    private DuesPayment Paid(DuesSheet sheet, int forMonth, long fen) => new()
    {
        Key = Guid.NewGuid(), BatchKey = Guid.NewGuid(), SheetId = sheet.Id, OrganisationId = _branch.Id, PersonId = _member.Person.Id, Month = sheet.Month, ForMonth = forMonth,
        Kind = DuesPaymentKind.Current, AmountFen = fen, PaidOn = Day, Voucher = "1", RecordedNo = 1,
    };
}
