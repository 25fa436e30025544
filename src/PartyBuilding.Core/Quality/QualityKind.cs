namespace PartyBuilding.Core.Quality;

/// <summary>What a finding is about.</summary>
public enum QualityKind : byte
{
    /// <summary>党员.</summary>
    Member = 1,

    /// <summary>党组织.</summary>
    Organisation = 2,
}
