using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Rules;

public sealed class RuleSettingsTests : ServiceTest
{
    private const string Age = "MEM-JOINED-AGE";
    private const string Size = "ORG-SIZE-BAND";
    private static readonly DateOnly Beginning = RuleCatalogue.Embedded.Rules.First(r => r.Code == Age).ParameterSets[0].ValidFrom;
    private static readonly MembershipDates Nineteen = new(new DateOnly(1990, 1, 1), new DateOnly(2009, 6, 1), null, null);

    [Fact]
    public async Task An_edited_parameter_holds_from_the_next_request_on()
    {
        (await Findings()).ShouldBeEmpty();
        (await Set("20", "区委组织部通知")).IsOk.ShouldBeTrue();
        (await Findings()).ShouldHaveSingleItem().Message.ShouldContain("20 周岁");
        (await Set("19", "更正")).IsOk.ShouldBeTrue();
        (await Findings()).ShouldBeEmpty();

        var row = (await With<RuleQueries, RuleRow?>(q => q.FindAsync(Age, Clock.Today())))!;
        row.Text.ShouldContain("19 周岁");
        var parameter = row.Parameters.ShouldHaveSingleItem();
        parameter.Value.ShouldBe("19");
        parameter.Edit!.FileValue.ShouldBe("18");
        parameter.Edit.Reason.ShouldBe("更正");
        parameter.Edit.By.ShouldBe("测试");
    }

    [Fact]
    public async Task Switching_a_rule_is_an_event_with_the_reason()
    {
        var done = await With<RuleSettings, Outcome>(s => s.SwitchAsync(new SwitchRule(Size, false), Department("核对原文期间停用")));
        done.IsOk.ShouldBeTrue();
        (await With<RuleBook, bool>(async b => (await b.CurrentAsync()).IsEnabled(Size))).ShouldBeFalse();
        var entry = await Read(db => db.BusinessEvents.SingleAsync());
        entry.Kind.ShouldBe("rule.switched");
        entry.Reason.ShouldBe("核对原文期间停用");
        (await With<RuleQueries, RuleRow?>(q => q.FindAsync(Size, Clock.Today())))!.IsEnabled.ShouldBeFalse();
    }

    [Fact]
    public async Task A_rule_that_keeps_the_data_possible_or_that_must_be_kept_cannot_be_switched_off()
    {
        foreach (var code in new[] { "ID-FORM", Age })
        {
            var refused = await With<RuleSettings, Outcome>(s => s.SwitchAsync(new SwitchRule(code, false), Department("试试")));
            refused.Findings.ShouldHaveSingleItem().Field.ShouldBe("Enabled");
            (await With<RuleBook, bool>(async b => (await b.CurrentAsync()).IsEnabled(code))).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task A_value_from_a_day_on_judges_steps_from_that_day_and_leaves_earlier_ones_alone()
    {
        var day = new DateOnly(2026, 9, 1);
        (await Set("20", "区委组织部通知", day)).IsOk.ShouldBeTrue();
        (await Findings(day.AddDays(-1))).ShouldBeEmpty();
        (await Findings(day)).ShouldHaveSingleItem().Message.ShouldContain("20 周岁");

        var rows = (await With<RuleQueries, RuleRow?>(q => q.FindAsync(Age, Clock.Today())))!.Parameters;
        rows.Select(r => (r.Value, r.ValidFrom, r.ValidTo, r.IsInForce))
            .ShouldBe([("18", Beginning, (DateOnly?)day, true), ("20", day, null, false)]);
        rows[1].Edit!.Reason.ShouldBe("区委组织部通知");
        var history = await With<EventQueries, IReadOnlyList<HistoryEntry>>(q => q.SettingHistoryAsync(RuleKey.Of(Age)));
        history.ShouldHaveSingleItem().Summary.ShouldContain("2026年9月1日");
    }

    [Fact]
    public async Task A_day_before_the_rule_began_and_a_value_that_holds_already_are_refused()
    {
        (await Set("20", "x", Beginning.AddDays(-1))).Findings.ShouldHaveSingleItem().Field.ShouldBe("ValidFrom");
        (await Set("18", "x", Clock.Today())).Findings.ShouldHaveSingleItem().Field.ShouldBe("Value");
    }

    [Fact]
    public async Task An_edit_without_a_reason_or_with_a_value_that_does_not_fit_is_refused()
    {
        (await Set("20", null)).Findings.ShouldHaveSingleItem().Field.ShouldBe("Reason");
        (await Set("二十", "x")).Findings.ShouldHaveSingleItem().Field.ShouldBe("Value");
        (await Set("-1", "x")).Kind.ShouldBe(OutcomeKind.Refused);
        var choice = await With<RuleSettings, Outcome>(
            s => s.SetParameterAsync(new SetRuleParameter("ORG-BRANCH-MIN", "count", "some", Clock.Today()), Department("x")));
        choice.Kind.ShouldBe(OutcomeKind.Refused);
        var nowhere = await With<RuleSettings, Outcome>(
            s => s.SetParameterAsync(new SetRuleParameter(Age, "无此参数", "20", Clock.Today()), Department("x")));
        nowhere.Kind.ShouldBe(OutcomeKind.NotFound);
        (await Read(db => db.Set<RuleParameterOverride>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_list_holds_every_rule_of_the_files()
    {
        var rows = await With<RuleQueries, IReadOnlyList<RuleRow>>(q => q.ListAsync(Clock.Today()));
        rows.Select(r => r.Code).ShouldBe(RuleCatalogue.Embedded.Rules.Select(r => r.Code));
        rows.First(r => r.Code == "ORG-SIZE-BAND").Parameters.First(p => p.Name == "atGeneralBranchLimit").Meaning.ShouldBe("两者均可");
    }

    private Task<IReadOnlyList<Finding>> Findings(DateOnly? on = null) => With<RuleBook, IReadOnlyList<Finding>>(async book =>
        (await book.CurrentAsync()).Evaluate(MembershipChecks.All, Nineteen, on ?? Clock.Today(), RuleOccasion.Decision).Findings);

    private Task<Outcome> Set(string value, string? reason, DateOnly? from = null) =>
        With<RuleSettings, Outcome>(s => s.SetParameterAsync(new SetRuleParameter(Age, "age", value, from ?? Beginning), Department(reason)));
}
