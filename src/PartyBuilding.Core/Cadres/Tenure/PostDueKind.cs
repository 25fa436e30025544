namespace PartyBuilding.Core.Cadres.Tenure;

/// <summary>Why a post falls vacant, or somebody has to be moved, on a day.</summary>
public enum PostDueKind : byte
{
    /// <summary>到龄退休.</summary>
    Retirement = 1,

    /// <summary>任期届满.</summary>
    Term = 2,

    /// <summary>任同一职务或同一层次满规定年限.</summary>
    Exchange = 3,

    /// <summary>试用期满.</summary>
    Probation = 4,
}
