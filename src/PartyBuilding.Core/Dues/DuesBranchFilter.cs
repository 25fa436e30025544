namespace PartyBuilding.Core.Dues;

/// <summary>Which branches of a month are listed.</summary>
public enum DuesBranchFilter : byte
{
    All = 0,

    /// <summary>未开月.</summary>
    NotOpened = 1,

    /// <summary>收缴中.</summary>
    Open = 2,

    /// <summary>已结清.</summary>
    Settled = 3,
}
