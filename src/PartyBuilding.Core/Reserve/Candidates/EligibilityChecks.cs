using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>Who may become a reserve: by the circular S000 L161-171, by the handbook L3212-3232.</summary>
public static class EligibilityChecks
{
    public static readonly RuleChecks<EligibilityFacts> All = new RuleChecks<EligibilityFacts>()
        .Add("SEL-EMPLOYER", static (facts, rule) => !ByCircular(facts) || facts.Employer != EmployerKind.Other ? null
            : rule.Broken("不在区属机关、事业单位或者国有（集体）企业工作。"))
        .Add("SEL-RANK", static (facts, rule) => !ByCircular(facts) || LevelLadder.IsSectionDeputyOrAbove(facts.LevelCode) ? null
            : rule.Broken(facts.LevelCode is null ? "没有登记职级。" : "职级低于副科。", null, "职级有误的，请先更正干部记录。"))
        .Add("SEL-AGE", static (facts, rule) => !ByCircular(facts) || facts.BornFrom is not { } from || facts.BirthDate >= from ? null
            : rule.Broken(facts.BirthDate is null ? "没有登记出生日期。" : $"{from:yyyy年M月}以前出生。", null, "确需列入的，请写明理由。"))
        .Add("SEL-EDUCATION", static (facts, rule) => !ByCircular(facts) || EducationBands.IsCollegeAndAbove(facts.EducationCode) ? null
            : rule.Broken("学历不到大学专科。"))
        .Add("SEL-EDUCATION-YOUNG", static (facts, rule) =>
            ByCircular(facts) && facts.BachelorBornFrom is { } from && facts.BirthDate >= from && !EducationBands.IsBachelorAndAbove(facts.EducationCode)
                ? rule.Broken($"{from:yyyy年M月}以后出生的，学历须在大学本科以上。") : null)
        .Add("SEL-HEALTH", static (facts, rule) => facts.IsHealthy ? null : rule.Broken("身体状况不符合要求。"))
        .Add("RES-AGE", static (facts, rule) => ByCircular(facts) || Age(facts) <= rule.Number("age") ? null
            : rule.Broken(Age(facts) is { } age ? $"{age} 岁，超过 {rule.Value("age")} 岁。" : "没有登记出生日期。"))
        .Add("RES-GRASSROOTS", static (facts, rule) => ByCircular(facts) || facts.Grassroots is not null ? null : rule.Broken("没有基层领导工作经历。"))
        .Add("RES-EDUCATION", static (facts, rule) => ByCircular(facts) ? null
            : facts.IsBureau && !EducationBands.IsBachelorAndAbove(facts.EducationCode) ? rule.Broken("学历不到大学本科。", null, "确需列入的，请写明理由。")
            : !EducationBands.IsCollegeAndAbove(facts.EducationCode) ? rule.Broken("学历不到大学专科。", null, "确需列入的，请写明理由。") : null)
        .Add("RES-ROUTE", static (facts, rule) =>
            ByCircular(facts) || LevelLadder.StepsBelow(facts.LevelCode, facts.IsBureau, facts.IsChief) <= (facts.IsOutstanding ? 2 : 1) ? null
                : rule.Broken("现任职务层次不在一般来源之内。", null, "特别优秀的请在申报中标明，或者写明理由。"));

    // S000 L187.
    public static readonly RuleChecks<ExplanationFacts> Explanation = new RuleChecks<ExplanationFacts>()
        .AddMany("SEL-EXPLAIN", static (facts, rule) =>
        [
            .. facts.Text.Length > 0 ? Array.Empty<Finding>() : [rule.Broken("请写明不符合的原因，并向本人说明。", "Text")],
            .. facts.On is { } on && on <= facts.Today ? Array.Empty<Finding>() : [rule.Broken("请登记向本人说明的日期。", "ExplainedOn", "日期不能晚于今天。")],
        ]);

    /// <summary>What is asked again of somebody who comes back to the pool.</summary>
    internal static readonly IReadOnlySet<string> AgeOnly = new HashSet<string>(StringComparer.Ordinal) { "RES-AGE" };

    private static bool ByCircular(EligibilityFacts facts) => facts.Basis == SelectionBasis.Circular2005;

    /// <summary>Whole years on the day of the review.</summary>
    private static int? Age(EligibilityFacts facts) => facts.BirthDate is { } born ? Ages.On(born, facts.On) : null;
}
