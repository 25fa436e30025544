namespace PartyBuilding.Core.ServiceCentres;

/// <summary>Who used an item of a menu (简报S000 L563).</summary>
public enum MenuUser : byte
{
    /// <summary>党组织.</summary>
    Organisation = 1,

    /// <summary>党员.</summary>
    Member = 2,

    /// <summary>群众.</summary>
    Masses = 3,
}
