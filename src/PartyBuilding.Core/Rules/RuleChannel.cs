namespace PartyBuilding.Core.Rules;

/// <summary>Where a rule is applied.</summary>
public enum RuleChannel : byte
{
    /// <summary>表单.</summary>
    Form = 1,

    /// <summary>导入.</summary>
    Import = 2,

    /// <summary>批量检查.</summary>
    Batch = 3,
}
