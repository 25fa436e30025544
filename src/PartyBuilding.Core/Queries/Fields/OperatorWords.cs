using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>Operators in general words.</summary>
internal static class OperatorWords
{
    /// <summary>The same of days and months.</summary>
    public static string OfTime(ConditionOperator op) => op switch
    {
        ConditionOperator.AtLeast => "不早于",
        ConditionOperator.AtMost => "不晚于",
        ConditionOperator.MoreThan => "晚于",
        ConditionOperator.LessThan => "早于",
        _ => Of(op),
    };

    public static string Of(ConditionOperator op) => op switch
    {
        ConditionOperator.Is => "是",
        ConditionOperator.IsNot => "不是",
        ConditionOperator.Contains => "包含",
        ConditionOperator.NotContains => "不包含",
        ConditionOperator.StartsWith => "开头是",
        ConditionOperator.AtLeast => "不小于",
        ConditionOperator.AtMost => "不大于",
        ConditionOperator.MoreThan => "大于",
        ConditionOperator.LessThan => "小于",
        ConditionOperator.Between => "介于",
        ConditionOperator.Empty => "为空",
        ConditionOperator.NotEmpty => "不为空",
        ConditionOperator.Yes => "是",
        ConditionOperator.No => "否",
        ConditionOperator.Under => "属于（含下级）",
        ConditionOperator.Own => "属于（仅本级）",
        _ => "不属于（含下级）",
    };
}
