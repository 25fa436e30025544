namespace PartyBuilding.Core.Campaigns;

/// <summary>The lists of the register.</summary>
public enum OpinionList : byte
{
    Open = 0,

    /// <summary>Open, and the node has passed.</summary>
    Overdue = 1,
    AtOnce = 2,
    Closed = 3,

    /// <summary>Made into a rule.</summary>
    Rules = 4,
    All = 5,
}
