using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Reminders;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Tests.Admissions;

/// <summary>What admissions owe, named to those who keep them.</summary>
public sealed class AdmissionReminderTests : AdmissionTest
{
    // L1467: "after it was received"; the days are the district's, thirty unless changed.
    [Theory]
    [InlineData("2008-05-31", 0)]
    [InlineData("2008-06-01", 1)]
    public async Task An_application_without_a_talk_is_named_after_its_days(string today, int count)
    {
        await SetUpAsync();
        await OpenedAsync();
        var found = await ListAsync(today);
        found.Count(r => r.Text.Contains("谈话", StringComparison.Ordinal)).ShouldBe(count);
        found.ShouldAllBe(r => r.Due == Start && r.IsLate && r.Target == ReminderTarget.Admission);
    }

    // L1475.
    [Fact]
    public async Task An_activist_without_a_file_is_named_until_the_file_is_there()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.File);
        (await ListAsync("2008-07-01")).ShouldHaveSingleItem().Text.ShouldContain("档案");
        await TakeAsync(key, AdmissionStepKind.File, day);
        (await ListAsync("2008-07-01")).ShouldBeEmpty();
    }

    // L1517: every month a report, every quarter a record.
    [Fact]
    public async Task Missing_reports_and_records_of_a_probation_are_counted()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        await UpToAsync(key, AdmissionStepKind.Oath);
        await TakeAsync(key, AdmissionStepKind.MonthlyReport, Day("2008-07-05"), f => f with { Period = 200806 });
        var from = (await CaseAsync(key)).ProbationFrom!.Value;
        (from.Year, from.Month).ShouldBe((2008, 5), "May to July are over on the first of August");
        (await ListAsync("2008-08-01")).Select(r => r.Text).ShouldBe([Contains("思想汇报缺 2 份"), Contains("考察写实缺 1 份")]);
    }

    // L1943: one district's practice, asked of nobody unless it is switched on.
    [Fact]
    public async Task The_quarterly_talk_of_case_12_is_asked_only_where_it_is_switched_on()
    {
        await SetUpAsync();
        var key = await OpenedAsync();
        var day = await UpToAsync(key, AdmissionStepKind.GroupOpinion);
        (await ListAsync("2008-10-02")).ShouldBeEmpty();
        await With((RuleSettings s) => s.SwitchAsync(new SwitchRule("ADM-C12-TALK", true), Department("本区实行五定")));
        (await ListAsync("2008-10-02")).ShouldHaveSingleItem().Text.ShouldContain("2008年第3季度");
        await TakeAsync(key, AdmissionStepKind.MentorTalk, day.AddMonths(3));
        (await ListAsync("2008-10-02")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_is_named_to_another_township_or_to_a_reader_without_the_register()
    {
        await SetUpAsync();
        await OpenedAsync();
        var elsewhere = await World.TownshipAsync(District, "乙镇党委", Founded);
        (await ListAsync("2008-09-01", elsewhere)).ShouldBeEmpty();
        var nobody = At(District).Actor with { Permissions = new HashSet<string>() };
        (await With((AdmissionReminders s) => s.ReadAsync(nobody, OrgScope.Of(District.Path), Day("2008-09-01"), default))).ShouldBeEmpty();
    }

    private static string Contains(string text) => $"预备期{text}。";

    private async Task<IReadOnlyList<Reminder>> ListAsync(string today, Organisation? of = null)
    {
        var context = At(of ?? Branch);
        return await With((AdmissionReminders s) => s.ReadAsync(context.Actor, context.Scope, Day(today), default));
    }
}
