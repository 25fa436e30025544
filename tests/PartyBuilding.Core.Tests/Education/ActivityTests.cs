using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Education;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Education;

public sealed class ActivityTests : EducationTest
{
    // §4 (h), L1555-1573.
    [Fact]
    public async Task An_activity_without_content_method_or_form_is_refused_at_each_field()
    {
        await SetUpAsync();
        var outcome = await SaveAsync(Activity() with { Content = null, Method = (EducationMethod)9, Form = null });
        Refused(outcome, "EDU-CONTENT");
        outcome.Findings.Select(f => f.Field).ShouldBe(["Content", "Method", "Form"]);
    }

    [Fact]
    public async Task Everybody_on_the_roster_of_the_day_was_there_unless_ticked_absent()
    {
        await SetUpAsync();
        await World.MemberAsync(Branch, name: "赵后来", arrivedOn: new(2026, 6, 20));
        var input = Activity(2, 1.5m, Second.Person.PublicId);
        Ok(await SaveAsync(input));
        Ok(await SaveAsync(input));
        var activity = await Read(db => db.Set<EducationActivity>().SingleAsync());
        (activity.Due, activity.Attended, activity.Minutes, activity.CreditTenths).ShouldBe((2, 1, 120, 15));
        var rows = await With((EducationQueries q) => q.StudyAsync(Branch.PublicId, 2026, At(Branch).Scope));
        rows!.Select(r => (r.Name, r.Minutes, r.CreditTenths)).ShouldBe([("张二", 0, 0), ("张一", 120, 15), ("赵后来", 0, 0)]);
    }

    [Fact]
    public async Task A_change_supersedes_what_was_counted_and_a_stale_one_is_a_conflict()
    {
        await SetUpAsync();
        var input = Activity(2);
        Ok(await SaveAsync(input));
        var version = (await Read(db => db.Set<EducationActivity>().SingleAsync())).RecordedNo;
        Ok(await SaveAsync(input with { Version = version, Hours = 3 }));
        (await SaveAsync(input with { Version = version, Hours = 4 })).Kind.ShouldBe(OutcomeKind.Conflict);
        (await Read(db => db.Set<EducationActivity>().Where(a => a.SupersededNo == Recorded.Current).Select(a => a.Minutes).ToListAsync())).ShouldBe([180]);
        (await Read(db => db.Set<EducationAttendance>().CountAsync(a => a.SupersededNo == Recorded.Current))).ShouldBe(2);
        (await Read(db => db.Set<EducationActivity>().CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Somebody_of_another_branch_cannot_be_ticked_and_another_branch_cannot_write()
    {
        await SetUpAsync();
        var stranger = await World.MemberAsync(Other, name: "李四");
        Refused(await SaveAsync(Activity(2, 0, stranger.Person.PublicId)), "EDU-ABSENT");
        (await SaveAsync(Activity(), Other)).Kind.ShouldBe(OutcomeKind.NotFound);
        Refused(await SaveAsync(Activity() with { On = new(2026, 7, 6) }), "EDU-DAY");
        Refused(await SaveAsync(Activity(41)), "EDU-ACTIVITY-AMOUNT");
        Refused(await SaveAsync(Activity(-1)), "EDU-ACTIVITY-AMOUNT");
    }

    [Fact]
    public async Task Taking_back_asks_for_the_reason_and_takes_the_hours_away()
    {
        await SetUpAsync();
        var input = Activity();
        Ok(await SaveAsync(input));
        var version = (await Read(db => db.Set<EducationActivity>().SingleAsync())).RecordedNo;
        Refused(await With((ActivityService s) => s.TakeBackAsync(input.Key, version, At(Branch))), "EDU-REASON");
        Ok(await With((ActivityService s) => s.TakeBackAsync(input.Key, version, At(Branch, "登记重复"))));
        (await With((EducationQueries q) => q.StudyAsync(Branch.PublicId, 2026, At(Branch).Scope)))!.ShouldAllBe(r => r.Minutes == 0);
    }
}
