using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>The frequencies of 手册2008 L1737-1744, the parameters of how people away are read, and the coverage of a drive.</summary>
public static class DutyChecks
{
    public static readonly RuleChecks<DutyFacts> Duty = new RuleChecks<DutyFacts>()
        .Add("OL-FREQ-BRANCH", Owed("OL-FREQ-BRANCH")).Add("OL-FREQ-COMMITTEE", Owed("OL-FREQ-COMMITTEE")).Add("OL-FREQ-GROUP", Owed("OL-FREQ-GROUP"))
        .Add("OL-FREQ-LESSON", Owed("OL-FREQ-LESSON")).Add("OL-LESSON-HALF", Owed("OL-LESSON-HALF")).Add("OL-FREQ-THEME", Owed("OL-FREQ-THEME"))
        .Add("OL-FREQ-MEMBERS-LIFE", Owed("OL-FREQ-MEMBERS-LIFE")).Add("OL-FREQ-COMMITTEE-LIFE", Owed("OL-FREQ-COMMITTEE-LIFE"));

    /// <summary>Whether somebody floating or out of contact is left out of those due unless the form says otherwise.</summary>
    public static readonly RuleChecks<MeetingKind> Away = new RuleChecks<MeetingKind>()
        .Add("OL-DUE-AWAY", static (kind, rule) => kind != MeetingKind.Special && rule.Value("away") == "excused" ? rule.Broken("外出流动、失去联系的党员默认不计应到。") : null);

    public static readonly RuleChecks<DriveCoverage> Coverage = new RuleChecks<DriveCoverage>()
        .Add("OL-COVER-MOST", static (c, rule) => c.Attended + c.MadeUp > c.Due
            ? rule.Broken($"参加 {c.Attended} 加补课 {c.MadeUp}，多于应到党员 {c.Due}。", null, "请核对各支部的会议。") : null)
        .Add("OL-COVER-RATE", static (c, rule) => c.Due > 0 && c.Reached < c.Due ? rule.Broken($"还有 {c.Due - c.Reached} 名党员没有参加，也没有补课。") : null);

    private static Func<DutyFacts, RuleInForce, Finding?> Owed(string code) => (duty, rule) => duty.Code != code || duty.IsMet
        ? null
        : rule.Broken(
            $"{duty.Period}{rule.Definition.Title}应开 {duty.Owed} 次，记了 {duty.Held} 次{(duty.DueOn < duty.Today ? $"，{duty.DueOn:yyyy-MM-dd} 已到期" : $"，{duty.DueOn:yyyy-MM-dd} 到期")}。",
            null, "开过的请补记。");
}
