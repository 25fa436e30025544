namespace PartyBuilding.Core.Members;

/// <summary>党员类别.</summary>
public enum MemberStanding : byte
{
    /// <summary>正式党员, fact value F.</summary>
    Full = 1,

    /// <summary>预备党员, fact value P.</summary>
    Probationary = 2,
}
