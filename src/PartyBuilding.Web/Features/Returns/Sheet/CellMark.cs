namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>What a cell of the return shows about itself, in colour and always also in words.</summary>
public enum CellMark
{
    /// <summary>已填.</summary>
    Filled,

    /// <summary>待填: a manual item nobody has answered yet.</summary>
    Empty,

    /// <summary>与台账不一致: overridden with a reason.</summary>
    Different,

    /// <summary>校核未通过: a check rule refuses it.</summary>
    Refused,

    /// <summary>须说明: goes on once explained.</summary>
    Asking,

    /// <summary>已说明.</summary>
    Explained,

    /// <summary>退回修改: the level above sent this cell back.</summary>
    SentBack,

    /// <summary>已锁定.</summary>
    Locked,
}
