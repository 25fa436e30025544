namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>Level of the body that starts the change; it chooses the route (2008 handbook L793-797).</summary>
public enum InitiatorLevel : byte
{
    /// <summary>副局级以下: the district decides.</summary>
    BelowViceBureau = 1,

    /// <summary>副局级或相当: the municipal department discusses and ends it (L793).</summary>
    ViceBureau = 2,

    /// <summary>局级及以上: the municipal department puts it to the municipal committee (L797).</summary>
    Bureau = 3,
}
