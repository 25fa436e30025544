namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Why somebody is promoted exceptionally (手册2008 L2718).</summary>
public enum ExceptionGround : byte
{
    /// <summary>特别优秀的年轻干部.</summary>
    Young = 1,

    /// <summary>工作特殊需要.</summary>
    SpecialNeed = 2,
}
