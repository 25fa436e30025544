namespace PartyBuilding.Core.Campaigns;

/// <summary>What became of an opinion.</summary>
public enum OpinionResult : byte
{
    Open = 0,

    /// <summary>即知即改.</summary>
    AtOnce = 1,

    /// <summary>已整改.</summary>
    Done = 2,

    /// <summary>已说明.</summary>
    Explained = 3,
}
