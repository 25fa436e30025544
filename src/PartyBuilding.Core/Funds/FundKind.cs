namespace PartyBuilding.Core.Funds;

/// <summary>Kinds of funds for party work.</summary>
public enum FundKind : byte
{
    /// <summary>活动经费, 简报S000 L319.</summary>
    Activity = 1,

    /// <summary>专项经费, 简报S004 L35.</summary>
    Special = 2,

    /// <summary>帮困资金, 简报S000 L269, L317.</summary>
    Relief = 3,

    /// <summary>激励帮扶资金, 简报S003 L226.</summary>
    Incentive = 4,
}
