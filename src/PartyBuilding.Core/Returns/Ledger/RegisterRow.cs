namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>What kind of record a counted person stands on; it decides which page opens.</summary>
public enum RegisterRow : byte
{
    /// <summary>The member's own record.</summary>
    Member = 0,

    /// <summary>A stay of the floating register.</summary>
    Stay = 1,

    /// <summary>A transfer case.</summary>
    Transfer = 2,
}
