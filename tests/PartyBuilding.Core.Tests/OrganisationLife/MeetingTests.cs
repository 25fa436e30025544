using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Tests.OrganisationLife;

public sealed class MeetingTests : LifeTest
{
    [Fact]
    public async Task Everybody_is_present_unless_marked()
    {
        await SetUpAsync();
        var row = await MeetingAsync(await OkAsync(RecordAsync(Ask(MeetingKind.BranchMeeting, null, Away(1), Away(3, AbsenceReason.NoLeave)))));
        (row.Due, row.Present, row.Absent, row.OnLeave, row.MadeUp).ShouldBe((5, 3, 2, 1, 0));
        (await MeetingAsync(await OkAsync(RecordAsync(Ask(MeetingKind.ThemeDay))))).Present.ShouldBe(5);
    }

    [Theory]
    [InlineData(MeetingKind.Committee, 3)]
    [InlineData(MeetingKind.CommitteeLife, 3)]
    [InlineData(MeetingKind.Lesson, 5)]
    [InlineData(MeetingKind.BranchReport, 5)]
    [InlineData(MeetingKind.MembersLife, 5)]
    public async Task Who_is_due_goes_by_the_kind(MeetingKind kind, int due)
    {
        await SetUpAsync();
        (await MeetingAsync(await OkAsync(RecordAsync(Ask(kind))))).Due.ShouldBe(due);
    }

    [Fact]
    public async Task A_group_meeting_has_the_group_of_that_day()
    {
        await SetUpAsync();
        await World.FactAsync(Members[4], PersonFactKind.PartyGroup, "东组", Day.AddDays(1));
        var row = await MeetingAsync(await OkAsync(RecordAsync(Ask(MeetingKind.Group) with { GroupKey = West })));
        (row.Due, row.GroupName).ShouldBe((2, "西组"));
        await RefusedAsync(RecordAsync(Ask(MeetingKind.Group)), "OL-GROUP");
        await RefusedAsync(RecordAsync(Ask(MeetingKind.Group) with { GroupKey = Guid.NewGuid() }), "OL-GROUP");
    }

    [Fact]
    public async Task Members_of_the_day_are_due_and_not_those_of_today()
    {
        await SetUpAsync();
        Members.Add(await World.MemberAsync(Branch, name: "丁六", arrivedOn: new DateOnly(2026, 7, 4)));
        (await MeetingAsync(await OkAsync(RecordAsync(Ask())))).Due.ShouldBe(5);
        (await MeetingAsync(await OkAsync(RecordAsync(Ask(on: new DateOnly(2026, 7, 4)))))).Due.ShouldBe(6);
    }

    [Fact]
    public async Task Floating_members_taking_part_here_stand_apart_and_are_not_counted()
    {
        await SetUpAsync();
        await Read(async db =>
        {
            db.Add(new FloatingStay { Key = Guid.CreateVersion7(), Kind = StayKind.Floating, Name = "李外来", ReceivingId = Branch.Id, HomeOutside = "外省", ValidFrom = new DateOnly(2026, 1, 1), RecordedNo = 1 });
            return await db.SaveChangesAsync();
        });
        var row = await MeetingAsync(await OkAsync(RecordAsync(Ask())));
        (row.Due, row.Present, row.Guests).ShouldBe((5, 5, 1));
    }

    [Fact]
    public async Task Members_floating_or_out_of_contact_are_left_out_of_those_due_and_can_be_put_back()
    {
        await SetUpAsync();
        await World.FactAsync(Members[0], PersonFactKind.Floating, "O", new DateOnly(2026, 1, 1));
        await World.FactAsync(Members[1], PersonFactKind.OutOfContact, "1", new DateOnly(2026, 1, 1));
        var row = await MeetingAsync(await OkAsync(RecordAsync(Ask())));
        (row.Due, row.Excused).ShouldBe((3, 2));
        (await MeetingAsync(await OkAsync(RecordAsync(Ask(MeetingKind.ThemeDay) with { Marks = Marks() })))).Due.ShouldBe(5);
    }

    [Fact]
    public async Task Excused_people_are_not_due_and_need_a_word()
    {
        await SetUpAsync();
        await RefusedAsync(RecordAsync(Ask(MeetingKind.BranchMeeting, null, Away(0, AbsenceReason.Excused))), "OL-ABSENCE-REASON");
        var row = await MeetingAsync(await OkAsync(RecordAsync(Ask(MeetingKind.BranchMeeting, null, Away(0, AbsenceReason.Excused, "长期住院")))));
        (row.Due, row.Present, row.Excused).ShouldBe((4, 4, 1));
    }

    [Fact]
    public async Task An_absence_without_a_reason_is_refused_at_its_line()
    {
        await SetUpAsync();
        var outcome = await RecordAsync(Ask(MeetingKind.BranchMeeting, null, Away(2, null)));
        outcome.Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.RuleCode.ShouldBe("OL-ABSENCE-REASON"), f => f.Field.ShouldBe("Marks[2].Why"));
        await RefusedAsync(RecordAsync(Ask(MeetingKind.BranchMeeting, null, Away(2, AbsenceReason.Other))), "OL-ABSENCE-REASON");
    }

    [Fact]
    public async Task The_same_person_twice_is_refused()
    {
        await SetUpAsync();
        await RefusedAsync(RecordAsync(Ask() with { Marks = [.. Marks(), Away(0)] }), "OL-PERSON-TWICE");
    }

    // The form says "today" and the secretary changes the day: who joined meanwhile must not be present by default.
    [Fact]
    public async Task A_form_that_showed_another_roster_is_refused()
    {
        await SetUpAsync();
        await RefusedAsync(RecordAsync(Ask() with { Marks = [.. Marks().Skip(1)] }), "OL-ROSTER");
        await RefusedAsync(RecordAsync(Ask() with { Marks = [.. Marks(), new AttendanceMark(Guid.NewGuid())] }), "OL-ROSTER");
    }

    [Fact]
    public async Task Days_outside_the_branchs_life_and_the_future_are_refused()
    {
        await SetUpAsync();
        await RefusedAsync(RecordAsync(Ask(on: Clock.Today().AddDays(1))), "OL-DATE-FUTURE");
        await RefusedAsync(RecordAsync(Ask(on: Branch.FoundedOn.AddDays(-1))), "OL-DATE-STANDS");
        await OkAsync(RecordAsync(Ask(on: Clock.Today())));
    }

    // 手册2008 L1627: five forms and another; §7(h): topic and lecturer.
    [Fact]
    public async Task A_lesson_needs_topic_lecturer_and_form()
    {
        await SetUpAsync();
        var ask = Ask(MeetingKind.Lesson);
        await RefusedAsync(RecordAsync(ask with { Details = ask.Details with { LecturerKey = null } }), "OL-LESSON-NEEDS");
        await RefusedAsync(RecordAsync(ask with { Details = ask.Details with { LessonForm = null } }), "OL-LESSON-NEEDS");
        await RefusedAsync(RecordAsync(ask with { Details = ask.Details with { LessonForm = (LessonForm)7 } }), "OL-LESSON-NEEDS");
        await RefusedAsync(RecordAsync(ask with { Details = ask.Details with { Topic = " " } }), "OL-LESSON-NEEDS");
        await OkAsync(RecordAsync(ask with { Details = ask.Details with { LecturerKey = null, OutsideLecturer = "区委党校 讲师", LessonForm = LessonForm.Other } }));
    }

    // 宝山党建 2005 I2-T2.
    [Fact]
    public async Task A_report_to_members_is_a_forum_a_speech_or_a_discussion()
    {
        await SetUpAsync();
        var ask = Ask(MeetingKind.BranchReport);
        await RefusedAsync(RecordAsync(ask with { Details = ask.Details with { ReportForm = null } }), "OL-REPORT-FORM");
        await RefusedAsync(RecordAsync(ask with { Details = ask.Details with { ReportForm = (ReportForm)4 } }), "OL-REPORT-FORM");
        (await MeetingAsync(await OkAsync(RecordAsync(ask)))).ReportForm.ShouldBe(ReportForm.Forum);
    }

    [Fact]
    public async Task A_chair_is_chosen_among_the_members()
    {
        await SetUpAsync();
        var ask = Ask();
        await RefusedAsync(RecordAsync(ask with { Details = ask.Details with { ChairKey = Guid.NewGuid() } }), "OL-PERSON");
        var row = await MeetingAsync(await OkAsync(RecordAsync(ask with { Details = ask.Details with { ChairKey = Members[0].Person.PublicId } })));
        row.ChairId.ShouldBe(Members[0].Person.Id);
    }

    [Fact]
    public async Task A_second_meeting_of_the_kind_on_a_day_goes_on_with_a_reason_and_a_second_click_does_nothing()
    {
        await SetUpAsync();
        var ask = Ask();
        await OkAsync(RecordAsync(ask));
        await OkAsync(RecordAsync(ask));
        (await Read(db => db.Set<Meeting>().CountAsync())).ShouldBe(1);
        await RefusedAsync(RecordAsync(Ask()), "OL-SAME-DAY");
        await OkAsync(RecordAsync(Ask(), At(Branch, "上午、下午各开一次")));
        await OkAsync(RecordAsync(Ask(MeetingKind.Group) with { GroupKey = East }));
        await OkAsync(RecordAsync(Ask(MeetingKind.Group) with { GroupKey = West }));
    }

    [Fact]
    public async Task Like_meetings_of_all_groups_are_recorded_together_or_not_at_all()
    {
        await SetUpAsync();
        RecordMeeting[] both = [Ask(MeetingKind.Group) with { GroupKey = East }, Ask(MeetingKind.Group) with { GroupKey = West }];
        var outcome = await With((MeetingService s) => s.RecordAllAsync([both[0], both[1] with { GroupKey = Guid.NewGuid() }], At(Branch)));
        outcome.Findings.ShouldHaveSingleItem().Field.ShouldBe("Parts[1].GroupKey");
        (await Read(db => db.Set<Meeting>().CountAsync())).ShouldBe(0);
        await OkAsync(With((MeetingService s) => s.RecordAllAsync(both, At(Branch))));
        (await Read(db => db.Set<Meeting>().SumAsync(m => m.Due))).ShouldBe(5);
    }

    [Fact]
    public async Task Nobody_expected_is_refused()
    {
        await SetUpAsync();
        await RefusedAsync(RecordAsync(Ask(MeetingKind.Committee) with { BranchKey = Other.PublicId }, At(Other)), "OL-NOBODY");
    }

    [Fact]
    public async Task A_branch_keeps_its_own_meetings_only()
    {
        await SetUpAsync();
        (await RecordAsync(Ask(), At(Other))).Kind.ShouldBe(OutcomeKind.NotFound);
        var key = await OkAsync(RecordAsync(Ask(), At(Town)));
        (await With((MeetingQueries q) => q.FindAsync(key, At(Other).Scope))).ShouldBeNull();
        (await With((MeetingQueries q) => q.FindAsync(key, At(Branch).Scope)))!.People.Count.ShouldBe(5);
        (await RecordAsync(Ask() with { BranchKey = Town.PublicId }, At(Town))).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("OL-BRANCH");
    }

    [Fact]
    public async Task A_meeting_of_a_submitted_month_is_noted_and_counts_from_its_own_number()
    {
        await SetUpAsync();
        var before = await Read(db => db.Set<RecordingCounter>().Select(c => c.Value).SingleAsync());
        await World.SubmittedAsync(Branch, 202606);
        var outcome = await RecordAsync(Ask(on: new DateOnly(2026, 6, 20)));
        outcome.Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("OL-LATE");
        var row = await MeetingAsync(outcome.Value);
        row.RecordedNo.ShouldBeGreaterThan(before);
        // What the return knew at its number it still knows.
        (await Read(db => db.Set<Meeting>().CountAsync(m => m.RecordedNo <= before && before < m.SupersededNo))).ShouldBe(0);
    }
}
