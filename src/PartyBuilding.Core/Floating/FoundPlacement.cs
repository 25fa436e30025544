namespace PartyBuilding.Core.Floating;

/// <summary>What was arranged for a member who was found again (E6: nobody is left without a placement).</summary>
public enum FoundPlacement : byte
{
    /// <summary>留在原支部参加组织生活.</summary>
    Stays = 1,

    /// <summary>转出组织关系.</summary>
    Transferred = 2,

    /// <summary>登记为流动党员.</summary>
    Floating = 3,

    /// <summary>托管.</summary>
    Hosted = 4,

    /// <summary>按规定作出组织处理.</summary>
    Handled = 5,
}
