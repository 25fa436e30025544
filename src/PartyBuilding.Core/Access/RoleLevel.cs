namespace PartyBuilding.Core.Access;

/// <summary>Where in the tree a role can be held.</summary>
public enum RoleLevel : byte
{
    /// <summary>At a branch (支部).</summary>
    Branch = 1,

    /// <summary>At anything between a branch and the district: 党总支, 党委, 党工委.</summary>
    Superior = 2,

    /// <summary>At the district itself, the top of the tree.</summary>
    District = 3,
}
