namespace PartyBuilding.Core.Organisations.Approvals;

/// <summary>What a document approved.</summary>
public enum ApprovalKind : byte
{
    /// <summary>成立.</summary>
    SetUp = 1,

    /// <summary>隶属关系变更.</summary>
    Move = 2,

    /// <summary>合并.</summary>
    Merge = 3,

    /// <summary>撤销.</summary>
    Close = 4,

    /// <summary>拆分.</summary>
    Split = 5,

    /// <summary>改建.</summary>
    Reorganise = 6,
}
