namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>Who gathered the views on the principal leader (手册2008 L3621).</summary>
public enum OpinionCollector : byte
{
    /// <summary>上级纪检机关.</summary>
    SuperiorDiscipline = 1,

    /// <summary>上级组织人事部门.</summary>
    SuperiorOrganisation = 2,

    /// <summary>上级纪检机关和组织人事部门.</summary>
    SuperiorBoth = 3,

    /// <summary>本单位党委（党组）: not enough.</summary>
    OwnCommittee = 4,
}
