namespace PartyBuilding.Core.Organisations.Completeness;

/// <summary>What the record of an organisation should hold (信息完整度).</summary>
public enum CompletenessItem : byte
{
    /// <summary>所在单位.</summary>
    Unit = 1,

    /// <summary>本届班子和届满日期.</summary>
    Term = 2,

    /// <summary>书记在任.</summary>
    Secretary = 3,

    /// <summary>通讯地址.</summary>
    Address = 4,

    /// <summary>联系电话.</summary>
    Telephone = 5,

    /// <summary>邮政编码.</summary>
    Postcode = 6,

    /// <summary>支部类型.</summary>
    Types = 7,

    /// <summary>联合党支部的单位.</summary>
    JointUnits = 8,

    /// <summary>党员人数够不够.</summary>
    Members = 9,

    /// <summary>党小组组长.</summary>
    GroupLeaders = 10,

    /// <summary>党员都编入党小组.</summary>
    Grouped = 11,
}
