namespace PartyBuilding.Core.Rules.Checks;

/// <summary>Rules about the record of an organisation as it stands.</summary>
public static class OrganisationFileChecks
{
    public static readonly RuleChecks<OrganisationFile> All = new RuleChecks<OrganisationFile>()
        .Add("ORG-NO-UNIT", static (facts, rule) => facts.IsBranch && facts.Units == 0
            ? rule.Broken("没有登记所在单位。", "Unit", "登记单位，或注明与上级党组织相同。")
            : null)
        .Add("COM-TERM-CURRENT", static (facts, rule) => facts switch
        {
            { HasTerms: false } => null,
            { TermDue: null } => rule.Broken("没有登记本届班子和任期。", "Term", "办理换届登记。"),
            { TermDue: { } due } when due < facts.Today => rule.Broken($"任期 {due:yyyy-MM-dd} 已届满。", "Term", "办理换届，或报上级批准延期。"),
            _ => null,
        })
        .Add("COM-SECRETARY-MISSING", static (facts, rule) => facts is { TermDue: not null, HasSecretary: false }
            ? rule.Broken("本届班子没有书记。", "Committee", "登记增补的书记。")
            : null)
        .AddMany("COM-SEAT-LEFT", static (facts, rule) => facts.SeatsLeft.Select(name =>
            rule.Broken($"{name}已不在册，还列在班子里。", "Committee", "登记离任。")));
}
