namespace PartyBuilding.Core.Transfers;

/// <summary>Why the relation moves (手册2008 L1685).</summary>
public enum TransferReason : byte
{
    /// <summary>调动工作.</summary>
    Job = 1,

    /// <summary>学习.</summary>
    Study = 2,

    /// <summary>外出务工经商.</summary>
    WorkElsewhere = 3,

    /// <summary>参军.</summary>
    Army = 4,

    /// <summary>其他.</summary>
    Other = 9,
}
