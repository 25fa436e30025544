namespace PartyBuilding.Core.Committees;

/// <summary>Who elected a committee; the source knows no third way (2008 handbook L745).</summary>
public enum CommitteeElection : byte
{
    /// <summary>党员大会.</summary>
    Assembly = 1,

    /// <summary>党员代表大会.</summary>
    Congress = 2,
}
