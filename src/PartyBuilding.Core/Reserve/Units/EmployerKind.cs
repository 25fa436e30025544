namespace PartyBuilding.Core.Reserve.Units;

/// <summary>Where an applicant is employed (S000 L161).</summary>
public enum EmployerKind : byte
{
    /// <summary>区属机关.</summary>
    Organ = 1,

    /// <summary>事业单位.</summary>
    Institution = 2,

    /// <summary>国有（集体）企业.</summary>
    StateEnterprise = 3,

    /// <summary>Anything else; nobody there is eligible.</summary>
    Other = 9,
}
