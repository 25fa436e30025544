namespace PartyBuilding.Core.Members;

/// <summary>Lines of the monthly return on which a movement posts. 1–9 increase, 11–19 decrease, above that neither.</summary>
public enum PostingKind : byte
{
    /// <summary>新发展.</summary>
    Admitted = 1,

    /// <summary>转入.</summary>
    TransferredIn = 2,

    /// <summary>恢复党籍.</summary>
    Restored = 3,

    /// <summary>整建制转入.</summary>
    WholeIn = 4,

    /// <summary>转出.</summary>
    TransferredOut = 11,

    /// <summary>去世.</summary>
    Died = 12,

    /// <summary>取消预备党员资格.</summary>
    ProbationCancelled = 13,

    /// <summary>停止党籍.</summary>
    Stopped = 14,

    /// <summary>除名.</summary>
    Removed = 15,

    /// <summary>退党.</summary>
    Resigned = 16,

    /// <summary>开除党籍.</summary>
    Expelled = 17,

    /// <summary>整建制转出.</summary>
    WholeOut = 18,

    /// <summary>转正: no movement.</summary>
    BecameFull = 31,

    /// <summary>更正: an attribute put right; no movement.</summary>
    Corrected = 41,

    /// <summary>期初建账: on the books before the ledger was; no movement.</summary>
    Opening = 51,
}
