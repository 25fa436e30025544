namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Whom a consultation asks (手册2008 L2638–L2640).</summary>
public enum ConsultedSide : byte
{
    /// <summary>党委（党组）领导成员.</summary>
    Committee = 1,

    /// <summary>人大、政府、政协有关领导成员.</summary>
    State = 2,

    /// <summary>上级分管领导成员.</summary>
    HigherLeader = 3,

    /// <summary>统战部、民主党派、工商联、无党派代表人士.</summary>
    UnitedFront = 4,

    /// <summary>协管方.</summary>
    Assisting = 5,
}
