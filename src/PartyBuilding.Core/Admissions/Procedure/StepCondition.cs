namespace PartyBuilding.Core.Admissions.Procedure;

/// <summary>In which cases a step is part of the procedure.</summary>
public enum StepCondition : byte
{
    Always,

    /// <summary>The branch stands under a general branch (L1505).</summary>
    UnderGeneralBranch,

    /// <summary>Leading persons of democratic parties and upper-level patriots (L1543).</summary>
    LeadingPerson,

    /// <summary>Shown where the district switched the notice of case 12 on (L1949); never waited for otherwise.</summary>
    WithNotice,
}
