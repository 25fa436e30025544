namespace PartyBuilding.Core.Funds;

/// <summary>Money that comes into a fund or goes out of it.</summary>
public enum FundEntryKind : byte
{
    /// <summary>来源.</summary>
    Source = 1,

    /// <summary>使用.</summary>
    Use = 2,
}
