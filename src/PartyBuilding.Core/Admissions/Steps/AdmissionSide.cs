namespace PartyBuilding.Core.Admissions.Steps;

/// <summary>Whose records a step belongs to: manages members, and has this organisation in scope.</summary>
public enum AdmissionSide : byte
{
    /// <summary>党支部.</summary>
    Branch = 1,

    /// <summary>党总支, where the branch stands under one.</summary>
    GeneralBranch = 2,

    /// <summary>基层党委.</summary>
    Committee = 3,

    /// <summary>区委.</summary>
    District = 4,
}
