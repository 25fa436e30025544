namespace PartyBuilding.Core.AwardRounds;

/// <summary>Where a nomination stands.</summary>
public enum NominationStatus : byte
{
    /// <summary>审核中.</summary>
    Open = 1,

    /// <summary>拟表彰.</summary>
    Decided = 2,

    /// <summary>未通过.</summary>
    Rejected = 3,

    /// <summary>已表彰.</summary>
    Commended = 4,
}
