using PartyBuilding.Core.Common;
using PartyBuilding.Core.Education;

namespace PartyBuilding.Core.Tests.Education;

/// <summary>手册2008 L1575-1585 and the five-yearly analysis, L1571.</summary>
public sealed class CommemorationTests : EducationTest
{
    private SaveCommemoration Plan(string quotas = "甲街道 120\n乙镇 80") => new(
        Guid.NewGuid(), null, Street.PublicId, 2026, CommemorationForm.Meeting, 200, "表彰", quotas);

    // §5 test 1.
    [Fact]
    public async Task No_notice_goes_out_before_the_committee_agreed()
    {
        await SetUpAsync();
        var plan = Plan();
        Ok(await SaveAsync(plan));
        Refused(await StepAsync(plan.Key, (s, a, c) => s.NotifyAsync(a, c)), "EDU-JULY-APPROVED");
        Ok(await StepAsync(plan.Key, (s, a, c) => s.ApproveAsync(a, c)));
        Ok(await StepAsync(plan.Key, (s, a, c) => s.NotifyAsync(a, c)));
        Ok(await StepAsync(plan.Key, (s, a, c) => s.HoldAsync(a, c)));
        (await RowAsync(plan.Key)).ShouldSatisfyAllConditions(r => r.Status.ShouldBe(CommemorationStatus.Held), r => r.Anniversary.ShouldBe(105));
    }

    // §5 test 2.
    [Fact]
    public async Task Quotas_that_leave_one_place_unallocated_are_refused()
    {
        await SetUpAsync();
        var plan = Plan("甲街道 120\n乙镇 79");
        Ok(await SaveAsync(plan));
        Ok(await StepAsync(plan.Key, (s, a, c) => s.ApproveAsync(a, c)));
        Refused(await StepAsync(plan.Key, (s, a, c) => s.NotifyAsync(a, c)), "EDU-JULY-QUOTA").ShouldContain("还有 1 个没有分配");
    }

    // §5 test 3.
    [Fact]
    public async Task A_second_commemoration_of_the_year_needs_a_reason()
    {
        await SetUpAsync();
        Ok(await SaveAsync(Plan()));
        Refused(await SaveAsync(Plan()), "EDU-JULY-ONCE");
        Ok(await SaveAsync(Plan(), "另开座谈会"));
    }

    [Fact]
    public async Task A_plan_that_changes_after_the_consent_needs_it_anew()
    {
        await SetUpAsync();
        var plan = Plan();
        Ok(await SaveAsync(plan));
        Ok(await StepAsync(plan.Key, (s, a, c) => s.ApproveAsync(a, c)));
        Ok(await SaveAsync(plan with { Version = (await RowAsync(plan.Key)).Version, Agenda = "表彰、文艺演出" }));
        Refused(await StepAsync(plan.Key, (s, a, c) => s.NotifyAsync(a, c)), "EDU-JULY-APPROVED");
    }

    // §4 (h), L1571.
    [Fact]
    public async Task An_analysis_lacking_one_of_the_five_aspects_is_refused_at_its_field()
    {
        await SetUpAsync();
        var outcome = await AnalyseAsync(Analysis() with { Conduct = " " });
        Refused(outcome, "EDU-SPIRIT-ASPECTS");
        outcome.Findings.Single().Field.ShouldBe("Conduct");
    }

    // L1571: once every five years.
    [Fact]
    public async Task An_analysis_within_five_years_needs_a_reason_and_the_next_is_shown()
    {
        await SetUpAsync();
        Ok(await AnalyseAsync(Analysis() with { On = new(2021, 7, 6) }));
        Refused(await AnalyseAsync(Analysis()), "EDU-SPIRIT-EVERY");
        var row = (await With((EducationQueries q) => q.AnalysesAsync(At(Branch).Scope, new(2026, 7, 5), 1))).Rows.Single();
        (row.LastOn, row.NextOn).ShouldBe((new(2021, 7, 6), new(2026, 7, 6)));
    }

    private SaveAnalysis Analysis() => new(Guid.NewGuid(), Branch.PublicId, new(2026, 7, 5), "思想", "学习", "工作", "纪律", "作风", "问题", "原因", "措施");

    private Task<Outcome<Guid>> AnalyseAsync(SaveAnalysis input) => With((AnalysisService s) => s.SaveAsync(input, At(Branch)));

    private Task<Outcome<Guid>> SaveAsync(SaveCommemoration input, string? reason = null) => With((CommemorationService s) => s.SaveAsync(input, At(Street, reason)));

    private async Task<CommemorationRow> RowAsync(Guid key)
        => (await With((EducationQueries q) => q.CommemorationsAsync(At(Street).Scope))).Single(c => c.Key == key);

    private async Task<Outcome<Guid>> StepAsync(Guid key, Func<CommemorationService, CommemorationAct, CommandContext, Task<Outcome<Guid>>> step)
    {
        var act = new CommemorationAct(key, (await RowAsync(key)).Version, new(2026, 7, 1), "党委会纪要 2026-12 号", 198);
        return await With((CommemorationService s) => step(s, act, At(Street)));
    }
}
