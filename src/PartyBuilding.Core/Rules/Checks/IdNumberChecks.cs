using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Rules.Checks;

/// <summary>Rules about the identity number.</summary>
public static class IdNumberChecks
{
    public static readonly RuleChecks<IdNumberFacts> All = new RuleChecks<IdNumberFacts>()
        .Add("ID-FORM", static (facts, rule) => facts.Reading is { Error: { } error, Fault: not IdNumberFault.Empty }
            ? rule.Broken(error, facts.Field, "对照证件逐位核对；确实没有号码时留空并选择原因。")
            : null)
        .Add("ID-DUPLICATE", static (facts, rule) => facts.HeldByAnother
            ? rule.Broken("这个公民身份号码已登记在另一人名下。", facts.Field, "先按号码查找此人；同一人请勿重复建档，确属两人的请报区委组织部核对。")
            : null);

    public static readonly RuleChecks<IdNumberOwner> Person = new RuleChecks<IdNumberOwner>()
        // Findings are kept and listed: what the sealed number says is not told, only that it says something else.
        .Add("ID-BIRTH-DATE", static (facts, rule) => facts.BirthDate is { } born && born != facts.Number.BirthDate
            ? rule.Broken(
                $"出生日期 {born:yyyy-MM-dd} 与公民身份号码中的出生日期不同。", "BirthDate", "对照证件和档案核对；以档案为准的可以保留。")
            : null)
        .Add("ID-SEX", static (facts, rule) => facts.SexCode is { } sex && sex != (facts.Number.Sex == Sex.Male ? "1" : "2")
            ? rule.Broken("性别与公民身份号码不符。", "SexCode", "对照证件核对性别和号码。")
            : null);
}
