namespace PartyBuilding.Core.Committees;

/// <summary>How somebody came onto a committee.</summary>
public enum CommitteeWay : byte
{
    /// <summary>换届选举.</summary>
    Elected = 1,

    /// <summary>增补, between two elections.</summary>
    CoOpted = 2,
}
