using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Service;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Returns.Ledger;

/// <summary>The cells of the monthly return that rest on what a branch does: counted together, listed one by one, as known at a number.</summary>
public sealed class BranchWorkFiguresTests : ServiceTest
{
    private static readonly Month November = new(202611);
    private static readonly DateOnly Day = new(2026, 11, 10);

    private Organisation _branch = null!;
    private Organisation _other = null!;
    private WorldMember _member = null!;

    [Fact]
    public async Task Every_figure_is_the_sum_of_the_records_behind_it()
    {
        await SetUpAsync();
        await Read(db => AddAsync(db, [.. Records()]));
        var counts = await CountAsync(LedgerPoint.Today(November));
        (await Read(db => ListedAsync(db, LedgerPoint.Today(November)))).ShouldAllBe(x => counts[x.Branch, x.Query] == x.Sum);
        Figures(counts).ShouldBe(
            new Dictionary<string, long>
            {
                ["life.branch-meeting.held"] = 2, ["life.branch-meeting.due"] = 70, ["life.branch-meeting.present"] = 66, ["life.branch-meeting.absent"] = 3,
                ["life.branch-meeting.made-up"] = 1, ["life.group.held"] = 1, ["life.group.due"] = 9, ["life.group.present"] = 9,
                ["admission.applicants"] = 1, ["admission.candidates"] = 1, ["dues.payable"] = 1000, ["dues.paid"] = 3000, ["dues.remitted"] = 600,
                ["service.volunteer-times"] = 1, ["service.volunteer-attendance"] = 12, ["service.visits"] = 1, ["service.paired-households"] = 1, ["service.suggestions"] = 1,
                ["organisation.branches"] = 1,
            },
            ignoreOrder: true);
        counts[_other.Id, "life.branch-meeting.held"].ShouldBe(1);
    }

    // 宝山组工2005 L551: coverage is attended and made up over all members; invited people are printed apart.
    [Fact]
    public async Task A_special_meeting_fills_the_coverage_return_and_who_was_invited_stands_apart()
    {
        await SetUpAsync();
        var meeting = Meeting(MeetingKind.Special, Day, 35, 31, 3, madeUp: 3);
        meeting.Invited = 6;
        await Read(db => AddAsync(db, meeting));
        var form = FormFiles.All.Single(f => f is { Code: "std.ZTSHH-1", Version: 2 });
        var values = LedgerFigures.Of(form, await With((LedgerCounter c) => c.CountAsync(LedgerPoint.Today(November), null, form.Queries)), _branch.Id);
        values.ShouldBe(new Dictionary<string, long?> { ["held"] = 1, ["due"] = 1, ["attended"] = 31, ["made-up"] = 3, ["invited"] = 6 }, ignoreOrder: true);
    }

    [Fact]
    public async Task A_register_nothing_is_asked_of_is_not_counted()
    {
        await SetUpAsync();
        await Read(db => AddAsync(db, Meeting(MeetingKind.BranchMeeting, Day, 35, 33, 2), Meeting(MeetingKind.Special, Day, 35, 33, 2)));
        var counts = await With((LedgerCounter c) => c.CountAsync(LedgerPoint.Today(November), null, new HashSet<string> { "life.special.held" }));
        counts[_branch.Id, "life.special.held"].ShouldBe(1);
        counts[_branch.Id, "life.branch-meeting.held"].ShouldBe(0);
    }

    [Fact]
    public async Task A_return_that_has_arrived_keeps_what_a_later_change_of_a_meeting_says_otherwise()
    {
        await SetUpAsync();
        var meeting = Meeting(MeetingKind.BranchMeeting, Day, 35, 33, 2);
        await Read(db => AddAsync(db, meeting));
        await Read(db => ChangeAsync(db, meeting.Key));
        (await CountAsync(new LedgerPoint(November, 5)))[_branch.Id, "life.branch-meeting.present"].ShouldBe(33);
        (await CountAsync(LedgerPoint.Today(November)))[_branch.Id, "life.branch-meeting.present"].ShouldBe(34);
    }

    [Fact]
    public async Task A_cell_opens_its_meetings_with_what_each_adds_and_says_why_one_is_not_counted()
    {
        await SetUpAsync();
        var (counted, early) = (Meeting(MeetingKind.BranchMeeting, Day, 35, 33, 2), Meeting(MeetingKind.BranchMeeting, Day.AddMonths(-1), 30, 30, 0));
        await Read(db => AddAsync(db, counted, early));
        var page = await With((CellQueries q) => q.PeopleAsync("life.branch-meeting.due", LedgerPoint.Today(November), _branch.Path, OrgScope.Everything()));
        page!.People.Select(p => (p.PersonPublicId, p.Row, p.Amount, p.EffectiveOn)).ShouldBe([(counted.Key, RegisterRow.Meeting, 35L, (DateOnly?)Day)]);
        var why = await With((WhyNot w) => w.AskAsync("life.branch-meeting.due", LedgerPoint.Today(November), _branch.Id, early.Topic, OrgScope.Everything()));
        why.Single(a => !a.IsCounted).Text.ShouldContain("2026-10-10 召开");
    }

    [Fact]
    public void The_forms_ask_for_every_item_there_is()
    {
        var asked = FormFiles.All.SelectMany(f => f.Items).Where(i => i.Source == ItemSource.Ledger).Select(i => i.Query!).ToHashSet();
        RegisterItems.All.Select(i => i.Query).ShouldAllBe(q => asked.Contains(q));
        RegisterItems.All.Select(i => i.Query).ShouldBeUnique();
    }

    private async Task SetUpAsync()
    {
        Clock.MoveTo(new DateOnly(2026, 12, 2));
        var township = await World.TownshipAsync(await World.DistrictAsync());
        (_branch, _other) = (await World.BranchAsync(township, "甲支部"), await World.BranchAsync(township, "乙支部"));
        _member = await World.MemberAsync(_branch, name: "张某某");
    }

    private IEnumerable<object> Records()
    {
        yield return Meeting(MeetingKind.BranchMeeting, Day, 35, 33, 2, madeUp: 1);
        yield return Meeting(MeetingKind.BranchMeeting, November.LastDay, 35, 33, 1);
        yield return Meeting(MeetingKind.BranchMeeting, November.Next.FirstDay, 35, 35, 0);
        yield return Meeting(MeetingKind.Group, November.FirstDay, 9, 9, 0);
        // Not among the rows of the return.
        yield return Meeting(MeetingKind.MembersLife, Day, 35, 35, 0);
        yield return Meeting(MeetingKind.BranchMeeting, Day, 20, 20, 0, _other);
        foreach (var record in Admissions().Concat(Dues()).Concat(Service()))
            yield return record;
    }

    // One who moved on within the month to a stage that is a candidate's too, one who stays, one who came after it, one admitted.
    private IEnumerable<object> Admissions()
    {
        (AdmissionStage Stage, DateOnly From, DateOnly To)[] stands =
        [
            (AdmissionStage.Applicant, Day.AddMonths(-3), Day), (AdmissionStage.PreReview, Day, Recorded.Open), (AdmissionStage.Applicant, Day, Recorded.Open),
            (AdmissionStage.Applicant, November.Next.FirstDay, Recorded.Open), (AdmissionStage.Probation, Day.AddMonths(-3), Recorded.Open),
        ];
        return stands.Select(s => new AdmissionStanding
        {
            Case = Case(), CaseId = 0, PersonId = _member.Person.Id, OrganisationId = _branch.Id, Stage = s.Stage, ValidFrom = s.From, ValidTo = s.To, RecordedNo = 1,
        });
    }

    private AdmissionCase Case() => new()
    {
        PublicId = Guid.NewGuid(), PersonId = _member.Person.Id, BranchId = _branch.Id, Route = default, Category = default, Stratum = default,
        Stage = AdmissionStage.Closed, StageSince = Day, AppliedOn = Day,
    };

    private IEnumerable<object> Dues()
    {
        var sheet = new DuesSheet { PublicId = Guid.NewGuid(), OrganisationId = _branch.Id, Month = November.Value, RosterDay = November.FirstDay, Status = default };
        yield return new DuesCharge
        {
            Key = Guid.NewGuid(), Sheet = sheet, SheetId = 0, OrganisationId = _branch.Id, PersonId = _member.Person.Id, Month = November.Value, StandardFen = 1000,
            PayableFen = 1000, State = DuesChargeState.Due, RecordedNo = 1,
        };
        // Received this month for two months, and a refund.
        foreach (var (month, fen, kind) in new[] { (202611, 2000L, DuesPaymentKind.Current), (202610, 1500L, DuesPaymentKind.Supplementary), (202610, -500L, DuesPaymentKind.Refund) })
        {
            yield return new DuesPayment
            {
                Key = Guid.NewGuid(), BatchKey = Guid.NewGuid(), Sheet = sheet, SheetId = 0, OrganisationId = _branch.Id, PersonId = _member.Person.Id, Month = November.Value,
                ForMonth = month, Kind = kind, AmountFen = fen, PaidOn = Day, Voucher = "1", RecordedNo = 1,
            };
        }

        foreach (var status in new[] { DuesRemittanceStatus.Sent, DuesRemittanceStatus.SentBack })
        {
            yield return new DuesRemittance
            {
                Key = Guid.NewGuid(), OrganisationId = _branch.Id, ToId = _branch.ParentId!.Value, Month = 202610, ReceivedFen = 1000, Percent = 60, AmountFen = 600, SentOn = Day,
                Voucher = "2", Status = status, RecordedNo = 1,
            };
        }
    }

    private IEnumerable<object> Service()
    {
        yield return new Volunteering { Key = Guid.NewGuid(), OrganisationId = _branch.Id, On = Day, Field = default, Place = "居委会", Volunteers = 12, Served = 40, RecordedNo = 1 };
        yield return new Suggestion { Key = Guid.NewGuid(), OrganisationId = _branch.Id, On = Day, Channel = default, Content = "修路灯", RecordedNo = 1 };
        foreach (var (form, ended) in new[] { (PairForm.MemberAndHousehold, (DateOnly?)null), (PairForm.MemberAndHousehold, Day), (PairForm.OrganisationAndUnit, null) })
        {
            yield return new Pair
            {
                Key = Guid.NewGuid(), OrganisationId = _branch.Id, Form = form, Round = default, Helper = default, Helped = "一户", On = Day.AddYears(-1), EndedOn = ended, RecordedNo = 1,
            };
        }

        var hardship = new Situation { Key = Guid.NewGuid(), Kind = SituationKind.Hardship, PersonId = _member.Person.Id, BranchId = _branch.Id, Since = Day.AddYears(-1), RecordedNo = 1 };
        yield return hardship;
        foreach (var (kind, on) in new[] { (CareKind.Visit, Day), (CareKind.Visit, Day.AddMonths(-1)), (CareKind.Help, Day) })
            yield return new CareEntry { Key = Guid.NewGuid(), SubjectKey = hardship.Key, Kind = kind, On = on, What = "看望", By = "支部", RecordedNo = 1 };
    }

    private Meeting Meeting(MeetingKind kind, DateOnly on, int due, int present, int onLeave, Organisation? branch = null, int madeUp = 0) => new()
    {
        Key = Guid.NewGuid(), OrganisationId = (branch ?? _branch).Id, Kind = kind, On = on, Topic = "学习", Due = due, Present = present, Absent = due - present, OnLeave = onLeave,
        MadeUp = madeUp, RecordedNo = 1,
    };

    private Dictionary<string, long> Figures(LedgerCounts counts)
        => RegisterItems.All.Select(i => (i.Query, Figure: counts[_branch.Id, i.Query])).Where(f => f.Figure != 0).ToDictionary(f => f.Query, f => f.Figure);

    private Task<LedgerCounts> CountAsync(LedgerPoint point) => With((LedgerCounter c) => c.CountAsync(point, null));

    private static async Task<List<(string Query, int Branch, long Sum)>> ListedAsync(PartyBuildingDbContext db, LedgerPoint point)
    {
        var listed = new List<(string, int, long)>();
        foreach (var item in RegisterItems.Sets.Where(s => !s.IsYearly).SelectMany(s => s.Items))
            listed.AddRange((await item.Counted(db, point).ToListAsync()).GroupBy(e => e.OrganisationId).Select(g => (item.Query, g.Key, g.Sum(e => e.Amount))));
        listed.Count.ShouldBeGreaterThan(15);
        return listed;
    }

    private static async Task<int> AddAsync(PartyBuildingDbContext db, params object[] records)
    {
        db.AddRange(records);
        return await db.SaveChangesAsync();
    }

    // Number 9 says that one more came.
    private static async Task<int> ChangeAsync(PartyBuildingDbContext db, Guid key)
    {
        var row = await db.Set<Meeting>().SingleAsync(m => m.Key == key);
        row.SupersededNo = 9;
        db.Add(new Meeting
        {
            Key = key, OrganisationId = row.OrganisationId, Kind = row.Kind, On = row.On, Topic = row.Topic, Due = row.Due, Present = 34, Absent = 1, OnLeave = 1, RecordedNo = 9,
        });
        return await db.SaveChangesAsync();
    }
}
