using PartyBuilding.Core.Access;
using PartyBuilding.Core.CoBuilding;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reminders;
using PartyBuilding.Core.Tests.Service;

namespace PartyBuilding.Core.Tests.CoBuilding;

/// <summary>Co-building agreements and what their parties do. Today is 5 July 2026.</summary>
public sealed class AgreementTests : ServingTest
{
    // F3 (h) [T], 简报S000 L341-343.
    [Theory]
    [InlineData(null, "COB-PARTIES")]
    [InlineData("  ", "COB-PARTIES")]
    [InlineData("甲支部 32", "COB-SAME")]
    [InlineData("某厂党委 32\n某厂 党委 5\n某厂党委 1", "COB-SAME")]
    [InlineData("某厂党委", "SRV-INPUT")]
    [InlineData("某厂党委 -1", "SRV-INPUT")]
    public async Task An_agreement_needs_two_parties_each_named_once_with_its_members(string? others, string code)
        => await RefusedAsync(SaveAsync(New() with { Others = others }), code);

    // F3-T1, L361, L371: 226 + 32 = 258.
    [Fact]
    public async Task Members_of_all_sides_are_added_up()
    {
        var key = await OkAsync(SaveAsync(New() with { Members = 226 }));
        var record = await RecordAsync(key);
        record.Members.ShouldBe(258);
        record.Parties.Select(p => p.Name).ShouldBe(["甲支部", "某厂党委"]);
        record.Others.ShouldBe("某厂党委 32");
    }

    // F3 (h) [I], F3-T4, L355: signed in January, so February to June are owed; the running month and quarter are not.
    [Fact]
    public async Task A_month_without_highlight_and_a_quarter_without_key_work_are_listed()
    {
        var key = await OkAsync(SaveAsync(New() with { SignedOn = new DateOnly(2026, 1, 15) }));
        (await RecordAsync(key)).Missing.Count.ShouldBe(6);
        foreach (var month in new[] { 2, 3, 5, 6 })
            await OkAsync(AddAsync(Activity(key, JointActivityKind.Highlight, new DateOnly(2026, month, 10))));
        (await RecordAsync(key)).Missing.ShouldBe(["2026年4月没有亮点活动", "2026年第2季度没有重点工作"]);
        await OkAsync(AddAsync(Activity(key, JointActivityKind.KeyWork, new DateOnly(2026, 4, 30))));
        (await ListAsync(false)).Single().Missing.ShouldBe(["2026年4月没有亮点活动"]);
    }

    [Fact]
    public async Task What_the_last_month_and_quarter_lack_is_a_reminder_until_it_is_entered()
    {
        var key = await OkAsync(SaveAsync(New() with { SignedOn = new DateOnly(2026, 1, 15) }));
        (await RemindersAsync()).ShouldHaveSingleItem().Text.ShouldBe("2026年6月没有亮点活动；2026年第2季度没有重点工作；办了的请补登记。");
        await OkAsync(AddAsync(Activity(key, JointActivityKind.Highlight, new DateOnly(2026, 6, 30))));
        await OkAsync(AddAsync(Activity(key, JointActivityKind.KeyWork, new DateOnly(2026, 5, 1))));
        (await RemindersAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_parties_did_not_agree_on_is_not_owed()
    {
        var key = await OkAsync(SaveAsync(New() with { SignedOn = new DateOnly(2024, 1, 15), MonthlyHighlight = false }));
        (await RecordAsync(key)).Missing.Count.ShouldBe(4);
        var version = (await RecordAsync(key)).Version;
        await OkAsync(SaveAsync(New() with { Key = key, Version = version, SignedOn = new DateOnly(2024, 1, 15), MonthlyHighlight = false, QuarterlyKeyWork = false }));
        (await RecordAsync(key)).Missing.ShouldBeEmpty();
    }

    [Fact]
    public async Task Activities_lie_between_signing_and_end_and_the_end_lies_after_them()
    {
        var key = await OkAsync(SaveAsync(New()));
        await RefusedAsync(AddAsync(Activity(key, JointActivityKind.Other, new DateOnly(2026, 5, 31))));
        await RefusedAsync(AddAsync(Activity(key, JointActivityKind.Other, new DateOnly(2026, 7, 6))));
        await OkAsync(AddAsync(Activity(key, JointActivityKind.Other, new DateOnly(2026, 6, 20))));
        var version = (await RecordAsync(key)).Version;
        await RefusedAsync(SaveAsync(New() with { Key = key, Version = version, SignedOn = new DateOnly(2026, 6, 21) }));
        await RefusedAsync(EndAsync(new EndAgreement(key, version, new DateOnly(2026, 6, 19), "完成")));
        await RefusedAsync(EndAsync(new EndAgreement(key, version, new DateOnly(2026, 6, 30), " ")));
        await OkAsync(EndAsync(new EndAgreement(key, version, new DateOnly(2026, 6, 30), "完成")));
        await RefusedAsync(AddAsync(Activity(key, JointActivityKind.Other, new DateOnly(2026, 7, 1))));
        (await ListAsync(false)).ShouldBeEmpty();
        (await ListAsync(true)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Sent_twice_it_is_one_and_an_old_form_overwrites_nothing()
    {
        var input = New();
        await OkAsync(SaveAsync(input));
        await OkAsync(SaveAsync(input));
        (await ListAsync(false)).ShouldHaveSingleItem();
        var version = (await RecordAsync(input.Key)).Version;
        await OkAsync(SaveAsync(input with { Version = version, Title = "新名" }));
        (await SaveAsync(input with { Version = version, Title = "旧表" })).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task An_activity_is_taken_back_with_a_reason_and_another_branch_reaches_nothing()
    {
        var key = await OkAsync(SaveAsync(New()));
        await OkAsync(AddAsync(Activity(key, JointActivityKind.Highlight, new DateOnly(2026, 6, 20))));
        var activity = (await RecordAsync(key)).Activities.Single();
        await RefusedAsync(With((JointActivityService s) => s.TakeBackAsync(key, activity.Key, At(Branch))));
        (await With((JointActivityService s) => s.TakeBackAsync(key, activity.Key, At(Other, "不归我")))).Kind.ShouldBe(OutcomeKind.NotFound);
        await OkAsync(With((JointActivityService s) => s.TakeBackAsync(key, activity.Key, At(Branch, "记错"))));
        (await RecordAsync(key)).Activities.ShouldBeEmpty();
        (await With((AgreementQueries q) => q.RecordAsync(key, OrgScope.Of(Other.Path), Clock.Today()))).ShouldBeNull();
        (await With((AgreementService s) => s.SaveAsync(New(), At(Other)))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    private async Task<IReadOnlyList<Reminder>> RemindersAsync()
        => [.. (await With((ReminderQueries q) => q.ListAsync(At(Branch).Actor, At(Branch).Scope, Clock.Today()))).Where(r => r.Kind == ReminderKind.Serving)];

    private SaveAgreement New() => new(Guid.NewGuid(), null, Branch.PublicId, "厂区联建", new DateOnly(2026, 6, 1), 20, "某厂党委 32", "一网、一套制度", true, true);

    private static AddJointActivity Activity(Guid agreement, JointActivityKind kind, DateOnly on) => new(Guid.NewGuid(), agreement, kind, on, "清洁家园", 12, null);

    private Task<Outcome<Guid>> SaveAsync(SaveAgreement input) => With((AgreementService s) => s.SaveAsync(input, At(Branch)));

    private Task<Outcome<Guid>> AddAsync(AddJointActivity input) => With((JointActivityService s) => s.AddAsync(input, At(Branch)));

    private Task<Outcome<Guid>> EndAsync(EndAgreement input) => With((AgreementService s) => s.EndAsync(input, At(Branch)));

    private async Task<AgreementRecord> RecordAsync(Guid key) => (await With((AgreementQueries q) => q.RecordAsync(key, OrgScope.Of(Branch.Path), Clock.Today())))!;

    private async Task<IReadOnlyList<AgreementRow>> ListAsync(bool ended) => (await With((AgreementQueries q) => q.ListAsync(ended, OrgScope.Of(Branch.Path), Clock.Today(), 1))).Rows;
}
