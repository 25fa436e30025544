namespace PartyBuilding.Core.Funds;

/// <summary>Who received money of a fund.</summary>
public enum FundReceiver : byte
{
    /// <summary>单位、组织.</summary>
    Organisation = 1,

    /// <summary>困难家庭、个人.</summary>
    Family = 2,
}
