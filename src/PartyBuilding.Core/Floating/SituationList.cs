namespace PartyBuilding.Core.Floating;

/// <summary>The lists of situations.</summary>
public enum SituationList : byte
{
    /// <summary>仍未找到: confirmed, and still out of contact.</summary>
    NotFound,

    /// <summary>查找中: not yet confirmed.</summary>
    Searching,

    /// <summary>满期待认定: of those, the months are full.</summary>
    ToConfirm,

    /// <summary>已找到.</summary>
    Found,

    /// <summary>找到未安置 (E6).</summary>
    Unplaced,

    /// <summary>暂留、出国（境）.</summary>
    Away,

    /// <summary>暂留、出国（境）逾期.</summary>
    Overdue,

    /// <summary>生活困难.</summary>
    Hardship,
}
