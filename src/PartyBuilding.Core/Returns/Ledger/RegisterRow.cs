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

    /// <summary>A meeting.</summary>
    Meeting = 3,

    /// <summary>An admission.</summary>
    Admission = 4,

    /// <summary>A branch's dues month.</summary>
    DuesMonth = 5,

    /// <summary>A remittance of dues.</summary>
    DuesRemittance = 6,

    /// <summary>An entry of serving and helping.</summary>
    Service = 7,

    /// <summary>A situation: out of contact, abroad, in difficulty.</summary>
    Situation = 8,

    /// <summary>A commercial building.</summary>
    Building = 9,

    /// <summary>A party organisation.</summary>
    Organisation = 10,
}
