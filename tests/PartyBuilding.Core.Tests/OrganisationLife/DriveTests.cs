using PartyBuilding.Core.Common;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Tests.OrganisationLife;

/// <summary>宝山党建 2005 C4: a special organisation-life meeting over many branches, with make-up.</summary>
public sealed class DriveTests : LifeTest
{
    private static readonly DateOnly Opened = new(2026, 7, 1);

    // C4-T1, C4-T4, C4-T5, C4-T6: the published figures.
    [Fact]
    public void The_published_coverage_comes_out()
    {
        var sum = new DriveCoverage(1683, 1683, 59_406, 49_775, 8_859, 15_406, 0, 0, 0);
        sum.Reached.ShouldBe(58_634);
        Rates.Text(sum.Rate).ShouldBe("98.7%");
        Rates.Text(sum.BranchRate).ShouldBe("100.0%");
        Rates.Text(sum.MadeUpShare).ShouldBe("15.1%");
        (sum with { Invited = 0 }).Rate.ShouldBe(sum.Rate);
        (sum with { Decimals = 2 }).Rate.ShouldBe(0.9870m);
        sum.NotReached.ShouldBe(772);
    }

    // C4-T2: 98.7% half-up means 59 377 to 59 436 members.
    [Theory]
    [InlineData(59_376, "98.8%")]
    [InlineData(59_377, "98.7%")]
    [InlineData(59_436, "98.7%")]
    [InlineData(59_437, "98.6%")]
    public void The_rate_bounds_the_number_of_members(int due, string rate)
        => Rates.Text(new DriveCoverage(1, 1, due, 49_775, 8_859, 0, 0, 0, 0).Rate).ShouldBe(rate);

    // C4-T3.
    [Fact]
    public void One_branch_missing_is_not_a_hundred_percent()
        => Rates.Text(new DriveCoverage(1683, 1682, 1, 1, 0, 0, 0, 0, 0).BranchRate).ShouldBe("99.9%");

    [Fact]
    public void Rounding_is_a_parameter()
        => Rates.Text(new DriveCoverage(1, 1, 4845, 4810, 0, 0, 0, 0, 0, 1, Rounding.CutOff).Rate).ShouldBe("99.2%");

    // C4(h).
    [Fact]
    public void More_reached_than_due_is_found()
    {
        static bool Found(DriveCoverage sum) => RuleCatalogue.Embedded.Evaluate(DutyChecks.Coverage, sum, Day, RuleOccasion.Batch).Findings.Any(f => f.RuleCode == "OL-COVER-MOST");
        Found(new DriveCoverage(1, 1, 10, 8, 3, 0, 0, 0, 0)).ShouldBeTrue();
        Found(new DriveCoverage(1, 1, 10, 8, 2, 5, 0, 0, 0)).ShouldBeFalse();
    }

    [Fact]
    public async Task Coverage_counts_who_came_and_who_made_it_up_and_lists_who_is_left()
    {
        await SetUpAsync();
        await World.MemberAsync(Other, name: "乙一");
        var drive = await DriveAsync();
        var ask = Ask(MeetingKind.Special, null, Away(0), Away(1)) with { DriveKey = drive };
        var key = await OkAsync(RecordAsync(ask with { Details = ask.Details with { Invited = 4 } }));
        await OkAsync(MakeUpAsync(key, Day.AddDays(1), Members[0]));
        var record = await FindAsync(drive);
        (record.Coverage.Branches, record.Coverage.Held, record.Coverage.Due, record.Coverage.Attended, record.Coverage.MadeUp, record.Coverage.Invited).ShouldBe((2, 1, 6, 3, 1, 4));
        record.Unheld.ShouldHaveSingleItem().ShouldSatisfyAllConditions(b => b.Name.ShouldBe(Other.Name), b => b.Due.ShouldBe(1));
        record.Unreached.ShouldHaveSingleItem().Name.ShouldBe(Members[1].Person.Name);
        record.Unfinished.ShouldHaveSingleItem().Waiting.ShouldBe(1);
    }

    [Fact]
    public async Task What_happens_after_the_cut_off_stands_apart()
    {
        await SetUpAsync();
        var drive = await DriveAsync(cutOff: new DateOnly(2026, 7, 3));
        var key = await OkAsync(RecordAsync(Ask(MeetingKind.Special, null, Away(0)) with { DriveKey = drive }));
        await OkAsync(MakeUpAsync(key, new DateOnly(2026, 7, 4), Members[0]));
        var sum = (await FindAsync(drive)).Coverage;
        (sum.Attended, sum.MadeUp, sum.LateMembers).ShouldBe((4, 0, 1));
    }

    // C4(h): the same member in both; a branch once; all members are due.
    [Fact]
    public async Task A_member_counts_once_in_a_drive()
    {
        await SetUpAsync();
        var drive = await DriveAsync();
        await OkAsync(RecordAsync(Ask(MeetingKind.Special) with { DriveKey = drive }));
        var moved = new Core.Members.MemberPlacement
        {
            SpellId = Members[0].Spell.Id, PersonId = Members[0].Person.Id, OrganisationId = Other.Id, ValidFrom = Day.AddDays(1), PostedFrom = 202607, RecordedNo = 1,
        };
        await Read(async db =>
        {
            db.Add(moved);
            return await db.SaveChangesAsync();
        });
        var key = Members[0].Person.PublicId;
        var ask = new RecordMeeting(Guid.CreateVersion7(), Other.PublicId, MeetingKind.Special, Day.AddDays(1), new MeetingDetails("主题"), [new AttendanceMark(key)], null, drive);
        await RefusedAsync(RecordAsync(ask, At(Other)), "OL-DRIVE-TWICE");
        var row = await MeetingAsync(await OkAsync(RecordAsync(ask with { Marks = null }, At(Other))));
        (row.Due, row.Excused).ShouldBe((0, 1));
    }

    [Fact]
    public async Task Everybody_is_due_at_a_special_meeting_and_a_branch_holds_it_once()
    {
        await SetUpAsync();
        var drive = await DriveAsync();
        await World.FactAsync(Members[2], Core.People.PersonFactKind.Floating, "O", new DateOnly(2026, 1, 1));
        await RefusedAsync(RecordAsync(Ask(MeetingKind.Special, null, Away(0, AbsenceReason.Excused, "外出")) with { DriveKey = drive }), "OL-DRIVE-ALL");
        (await MeetingAsync(await OkAsync(RecordAsync(Ask(MeetingKind.Special) with { DriveKey = drive })))).Due.ShouldBe(5);
        await RefusedAsync(RecordAsync(Ask(MeetingKind.Special, Clock.Today()) with { DriveKey = drive }), "OL-DRIVE-ONCE");
    }

    [Fact]
    public async Task A_special_meeting_belongs_to_a_running_drive_that_covers_the_branch()
    {
        await SetUpAsync();
        await RefusedAsync(RecordAsync(Ask(MeetingKind.Special)), "OL-CHOICE");
        var far = await World.BranchAsync(await World.TownshipAsync(District, "乙镇党委"), "远支部");
        var drive = await DriveAsync();
        await RefusedAsync(RecordAsync(Ask(MeetingKind.Special) with { DriveKey = drive, BranchKey = far.PublicId }, At(far)), "OL-CHOICE");
        await RefusedAsync(RecordAsync(Ask(MeetingKind.Special, Opened.AddDays(-1)) with { DriveKey = drive }), "OL-DRIVE-DAY");
        await OkAsync(With((DriveService s) => s.CloseAsync(drive, 0, At(District))));
        await RefusedAsync(RecordAsync(Ask(MeetingKind.Special) with { DriveKey = drive }), "OL-CHOICE");
    }

    [Fact]
    public async Task A_drive_is_led_by_who_opened_it_and_read_by_its_units()
    {
        await SetUpAsync();
        var drive = await DriveAsync();
        (await With((DriveService s) => s.CloseAsync(drive, 0, At(Town)))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((DriveQueries q) => q.FindAsync(drive, At(Town).Scope, Clock.Today())))!.Coverage.Branches.ShouldBe(2);
        (await With((DriveQueries q) => q.ListAsync(At(Town).Scope))).ShouldHaveSingleItem().Owner.ShouldBe(District.Name);
        (await With((DriveQueries q) => q.FindAsync(drive, At(Branch).Scope, Clock.Today())))!.Coverage.Branches.ShouldBe(1);
        var far = await World.BranchAsync(await World.TownshipAsync(District, "乙镇党委"), "远支部");
        (await With((DriveQueries q) => q.ListAsync(At(far).Scope))).ShouldBeEmpty();
        await RefusedAsync(With((DriveService s) => s.OpenAsync(new OpenDrive(Guid.NewGuid(), District.PublicId, "", Opened, Opened.AddDays(-1), null, []), At(District))), "OL-DRIVE");
    }

    private async Task<Guid> DriveAsync(DateOnly? cutOff = null)
    {
        var key = Guid.CreateVersion7();
        return await OkAsync(With((DriveService s) => s.OpenAsync(
            new OpenDrive(key, District.PublicId, "维护稳定团结", Opened, cutOff ?? new DateOnly(2026, 7, 31), null, [Town.PublicId]), At(District))));
    }

    private async Task<DriveRecord> FindAsync(Guid drive) => (await With((DriveQueries q) => q.FindAsync(drive, At(District).Scope, Clock.Today())))!;
}
