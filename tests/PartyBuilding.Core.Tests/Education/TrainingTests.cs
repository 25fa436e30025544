using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Education;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Education;

public sealed class TrainingTests : EducationTest
{
    private SaveClass Class() => new(
        Guid.NewGuid(), null, Street.PublicId, "党务骨干培训班", new(2026, 4, 20), new(2026, 4, 26), "支部书记", 3, null, new(2026, 4, 10),
        "第一分班 1\n第二分班 2", "2026-04-20 集中授课 形势报告 张老师\n2026.4.21 小组讨论 党务工作");

    // B1-T2: both ends included.
    [Fact]
    public async Task A_class_keeps_its_days_parts_and_timetable()
    {
        await SetUpAsync();
        var input = Class();
        Ok(await SaveClassAsync(input));
        Ok(await SaveClassAsync(input));
        var record = await RecordAsync(input.Key);
        record.Days.ShouldBe(7);
        record.PartRows.ShouldBe([("第一分班", 1), ("第二分班", 2)]);
        record.CourseRows.Select(c => (c.On, c.Kind)).ShouldBe([(new(2026, 4, 20), SessionKind.Collective), (new(2026, 4, 21), SessionKind.Discussion)]);
        (await With((ClassQueries q) => q.RecordAsync(input.Key, At(Branch).Scope))).ShouldBeNull();
    }

    [Fact]
    public async Task Lines_that_cannot_be_read_are_named_and_a_late_questionnaire_needs_a_reason()
    {
        await SetUpAsync();
        Refused(await SaveClassAsync(Class() with { Courses = "四月二十日 讲课" }), "EDU-LINE");
        Refused(await SaveClassAsync(Class() with { Courses = "2026-05-01 集中授课 班外的一天" }), "EDU-LINE");
        Refused(await SaveClassAsync(Class() with { Parts = "第一分班 1" }), "EDU-CLASS-SUM");
        // S000 L527.
        Refused(await SaveClassAsync(Class() with { QuestionnaireOn = new(2026, 4, 20) }), "EDU-CLASS-QUESTIONNAIRE");
        Ok(await SaveClassAsync(Class() with { QuestionnaireOn = new(2026, 4, 20) }, "临时增加"));
    }

    // B1 (h).
    [Fact]
    public async Task The_same_trainee_is_entered_once_and_certificates_are_numbered()
    {
        await SetUpAsync();
        var input = Class();
        Ok(await SaveClassAsync(input));
        Ok(await EnrolAsync(input.Key, First, Second));
        Refused(await EnrolAsync(input.Key, First), "EDU-CLASS-TRAINEE").ShouldContain("张一");
        var version = (await RecordAsync(input.Key)).Version;
        Ok(await With((ClassService s) => s.CompleteAsync(new CompleteClass(input.Key, version, new(2026, 4, 26), [First.Person.PublicId]), At(Street))));
        (await RecordAsync(input.Key)).People.Select(p => (p.Name, p.Certificate)).ShouldBe([("张二", null), ("张一", "2026-0001")]);
        Refused(await EnrolAsync(input.Key, First), "EDU-STATE");
    }

    [Fact]
    public async Task More_trainees_than_the_class_has_places_are_refused()
    {
        await SetUpAsync();
        var input = Class() with { Trainees = 1, Parts = null };
        Ok(await SaveClassAsync(input));
        Refused(await EnrolAsync(input.Key, First, Second), "EDU-CLASS-TRAINEE");
    }

    private Task<Outcome<Guid>> SaveClassAsync(SaveClass input, string? reason = null) => With((ClassService s) => s.SaveAsync(input, At(Street, reason)));

    private async Task<ClassRecord> RecordAsync(Guid key) => (await With((ClassQueries q) => q.RecordAsync(key, At(Street).Scope)))!;

    private async Task<Outcome<Guid>> EnrolAsync(Guid key, params WorldMember[] people)
    {
        var version = (await RecordAsync(key)).Version;
        return await With((ClassService s) => s.EnrolAsync(new EnrolTrainees(key, version, [.. people.Select(p => p.Person.PublicId)]), At(Street)));
    }
}
