namespace PartyBuilding.Core.Education;

/// <summary>What a member leading cadre owes every year (手册2008 L1567).</summary>
public enum LectureKind : byte
{
    /// <summary>党课.</summary>
    Lesson = 1,

    /// <summary>形势报告.</summary>
    SituationReport = 2,
}
