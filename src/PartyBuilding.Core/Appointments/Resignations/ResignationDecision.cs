namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>What the committee says to an application.</summary>
public enum ResignationDecision : byte
{
    /// <summary>同意.</summary>
    Agreed = 1,

    /// <summary>不同意.</summary>
    Refused = 2,

    /// <summary>暂缓.</summary>
    Deferred = 3,
}
