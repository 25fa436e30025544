namespace PartyBuilding.Core.ServiceCentres;

/// <summary>Level of a service centre or point (简报S000 L563).</summary>
public enum CentreLevel : byte
{
    /// <summary>区级.</summary>
    District = 1,

    /// <summary>街道、乡镇级.</summary>
    Township = 2,

    /// <summary>社区、村级.</summary>
    Community = 3,

    /// <summary>单位自设.</summary>
    Unit = 4,
}
