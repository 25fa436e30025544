using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Education;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Education;

public sealed class LectureTests : EducationTest
{
    // §4 test 1 (L1567): listed at year end, until the lesson and the report are there.
    [Fact]
    public async Task A_leader_in_office_is_listed_until_lesson_and_report_are_entered()
    {
        await SetUpAsync();
        await World.CommitteeAsync(District, First);
        (await LeadersAsync()).Single().Owes.ShouldNotBeNull();
        Ok(await SaveAsync(LectureKind.Lesson));
        (await LeadersAsync()).Single().Owes!.ShouldContain("形势报告");
        Ok(await SaveAsync(LectureKind.SituationReport));
        (await LeadersAsync()).Single().Owes.ShouldBeNull();
    }

    [Fact]
    public async Task Somebody_who_is_no_leader_has_no_lesson_of_this_kind()
    {
        await SetUpAsync();
        Refused(await SaveAsync(LectureKind.Lesson), "EDU-CHOICE");
    }

    // B2-T3: two groups are kept apart; the same group on the same day is entered anew.
    [Fact]
    public async Task Online_study_is_kept_by_group_and_day()
    {
        await SetUpAsync();
        Ok(await OnlineAsync("试点", 1000, 1000));
        Ok(await OnlineAsync("正式", 1500, 1200));
        Ok(await OnlineAsync("正式", 1500, 1500));
        Refused(await OnlineAsync("正式", 1500, 1501), "EDU-ONLINE-ORDER");
        var rows = await With((EducationQueries q) => q.OnlineAsync(At(Street).Scope));
        rows.Select(r => (r.Name, r.Assigned, r.Registered)).ShouldBe([("正式", 1500, 1500), ("试点", 1000, 1000)], ignoreOrder: true);
        rows.Sum(r => r.Assigned).ShouldBe(2500);
    }

    private Task<Outcome<Guid>> OnlineAsync(string name, int assigned, int registered) => With((OnlineStudyService s) => s.SaveAsync(
        new SaveOnlineStudy(Guid.NewGuid(), Street.PublicId, name, new(2026, 5, 30), assigned, registered, 0, null), At(Street)));

    private Task<IReadOnlyList<LeaderRow>> LeadersAsync() => With((EducationQueries q) => q.LeadersAsync(2026, At(District).Scope));

    private Task<Outcome<Guid>> SaveAsync(LectureKind kind) => With((LectureService s) => s.SaveAsync(
        new SaveLecture(Guid.NewGuid(), First.Person.PublicId, kind, new(2026, 3, 1), "形势与任务", null), At(District)));
}
