namespace PartyBuilding.Core.Rules.Checks;

/// <summary>Rules about the record of a member as it stands; the field names are those of the forms that mend it.</summary>
public static class MemberFileChecks
{
    public static readonly RuleChecks<MemberFile> All = new RuleChecks<MemberFile>()
        .Add("ID-MISSING", static (facts, rule) => facts.HasIdNumber
            ? null
            : rule.Broken($"没有公民身份号码（{facts.MissingIdReason ?? "未写明原因"}）。", "IdNumber", "取得证件后补上号码。"))
        .Add("MEM-SEX-MISSING", static (facts, rule) => Missing(facts.SexCode, rule, "性别", "SexCode"))
        .Add("MEM-BIRTH-MISSING", static (facts, rule) => facts.BirthDate is null
            ? rule.Broken("没有出生日期。", "BirthDate", "对照档案补上。")
            : null)
        .Add("MEM-ETHNICITY-MISSING", static (facts, rule) => Missing(facts.EthnicityCode, rule, "民族", "EthnicityCode"))
        .Add("MEM-EDUCATION-MISSING", static (facts, rule) => Missing(facts.EducationCode, rule, "学历", "EducationCode"))
        .Add("MEM-FULL-DATE-MISSING", static (facts, rule) => facts is { IsFull: true, BecameFullOn: null }
            ? rule.Broken("正式党员没有转正时间。", "BecameFullOn", "对照入党志愿书补上。")
            : null)
        // 手册2008 L1736: every member belongs to a branch and to a group. A small branch that has set none up is not asked.
        .Add("MEM-GROUP-MISSING", static (facts, rule) => string.IsNullOrEmpty(facts.PartyGroup) && (facts.BranchHasGroups || facts.BranchMembers >= rule.Number("from"))
            ? rule.Broken("没有编入党小组。", "PartyGroup", "编入一个党小组。")
            : null)
        .Add("MEM-AGE-LIMIT", static (facts, rule) => facts.BirthDate is { } born && born.AddYears(rule.Number("years")) < facts.Today
            ? rule.Broken($"出生于 {born:yyyy-MM-dd}，已超过 {rule.Value("years")} 周岁。", "BirthDate", "核对出生日期；已去世的办理减少。")
            : null)
        // 党章第七条: one year, counted from the day of admission; the last day itself is still probation.
        .Add("MEM-PROBATION-OVER", static (facts, rule) => !facts.IsFull && facts.JoinedOn.AddMonths(rule.Number("months")) < facts.Today
            ? rule.Broken(
                $"预备期 {facts.JoinedOn.AddMonths(rule.Number("months")):yyyy-MM-dd} 已满，还没有办理。", "BecameFullOn", "讨论后办理转正，或延长、取消预备资格。")
            : null);

    public static readonly RuleChecks<NamesakeCount> Namesakes = new RuleChecks<NamesakeCount>()
        .Add("MEM-NAMESAKE", static (facts, rule) => facts.Others > 0
            ? rule.Broken($"另有 {facts.Others} 名党员与其同名、同日出生。", "Name", "核对是否同一人；不是同一人的，写明理由。")
            : null);

    private static Finding? Missing(string? value, RuleInForce rule, string label, string field)
        => string.IsNullOrEmpty(value) ? rule.Broken($"没有{label}。", field, "对照档案补上。") : null;
}
