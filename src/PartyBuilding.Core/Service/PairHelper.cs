namespace PartyBuilding.Core.Service;

/// <summary>Kind of the helping side; the round decides which is permitted.</summary>
public enum PairHelper : byte
{
    /// <summary>机关.</summary>
    Organ = 1,

    /// <summary>基层单位.</summary>
    GrassRoots = 2,
}
