namespace PartyBuilding.Core.Education;

/// <summary>How it is taught: four methods (手册2008 L1565-1573).</summary>
public enum EducationMethod : byte
{
    /// <summary>学习培训.</summary>
    Study = 1,

    /// <summary>实践锻炼.</summary>
    Practice = 2,

    /// <summary>严格组织生活.</summary>
    OrganisationLife = 3,

    /// <summary>思想政治工作.</summary>
    Ideological = 4,
}
