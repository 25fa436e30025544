namespace PartyBuilding.Core.LifeMeetings;

/// <summary>Grades of the quantified assessment (案例14).</summary>
public enum LifeGrade : byte
{
    /// <summary>没有规定等次: between two bands.</summary>
    Undefined = 0,

    /// <summary>优秀.</summary>
    Excellent = 1,

    /// <summary>一般.</summary>
    Fair = 2,

    /// <summary>较差.</summary>
    Poor = 3,
}
