using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Rules;

public sealed class RuleSettingsTests : ServiceTest
{
    private const string Age = "MEM-JOINED-AGE";
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
        parameter.FileValue.ShouldBe("18");
        parameter.Reason.ShouldBe("更正");
    }

    [Fact]
    public async Task Switching_a_rule_is_an_event_with_the_reason()
    {
        var done = await With<RuleSettings, Outcome>(s => s.SwitchAsync(new SwitchRule(Age, false), Department("核对原文期间停用")));
        done.IsOk.ShouldBeTrue();
        (await With<RuleBook, bool>(async b => (await b.CurrentAsync()).IsEnabled(Age))).ShouldBeFalse();
        var entry = await Read(db => db.BusinessEvents.SingleAsync());
        entry.Kind.ShouldBe("rule.switched");
        entry.Reason.ShouldBe("核对原文期间停用");
        (await With<RuleQueries, RuleRow?>(q => q.FindAsync(Age, Clock.Today())))!.IsEnabled.ShouldBeFalse();
    }

    [Fact]
    public async Task A_rule_that_keeps_the_data_possible_cannot_be_switched_off()
    {
        var refused = await With<RuleSettings, Outcome>(s => s.SwitchAsync(new SwitchRule("ID-FORM", false), Department("试试")));
        refused.Kind.ShouldBe(OutcomeKind.Refused);
        (await With<RuleBook, bool>(async b => (await b.CurrentAsync()).IsEnabled("ID-FORM"))).ShouldBeTrue();
    }

    [Fact]
    public async Task An_edit_without_a_reason_or_with_a_value_that_does_not_fit_is_refused()
    {
        (await Set("20", null)).Findings.ShouldHaveSingleItem().Field.ShouldBe("Reason");
        (await Set("二十", "x")).Findings.ShouldHaveSingleItem().Field.ShouldBe("Value");
        (await Set("-1", "x")).Kind.ShouldBe(OutcomeKind.Refused);
        var choice = await With<RuleSettings, Outcome>(
            s => s.SetParameterAsync(new SetRuleParameter("ORG-BRANCH-MIN", "手册2008", "count", "some"), Department("x")));
        choice.Kind.ShouldBe(OutcomeKind.Refused);
        var nowhere = await With<RuleSettings, Outcome>(
            s => s.SetParameterAsync(new SetRuleParameter(Age, "无此集", "age", "20"), Department("x")));
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

    private Task<IReadOnlyList<Finding>> Findings() => With<RuleBook, IReadOnlyList<Finding>>(async book =>
        (await book.CurrentAsync()).Evaluate(MembershipChecks.All, Nineteen, Clock.Today(), RuleOccasion.Decision).Findings);

    private Task<Outcome> Set(string value, string? reason) =>
        With<RuleSettings, Outcome>(s => s.SetParameterAsync(new SetRuleParameter(Age, "手册2008", "age", value), Department(reason)));
}
