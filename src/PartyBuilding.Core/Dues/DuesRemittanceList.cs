namespace PartyBuilding.Core.Dues;

/// <summary>Lists of remittances.</summary>
public enum DuesRemittanceList : byte
{
    /// <summary>待确认 by the reader's level.</summary>
    ToConfirm = 1,

    /// <summary>已报出，待上级确认.</summary>
    Waiting = 2,

    /// <summary>被退回.</summary>
    SentBack = 3,

    /// <summary>全部.</summary>
    All = 4,
}
